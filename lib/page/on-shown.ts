/** Calls back once the page is in its tab: at once, unless the browser has loaded it ahead, in case the reader goes there. */
export function onShown(shown: () => void): void {
  // Asked past what the page lays over its document. Not known in Firefox, which loads nothing ahead.
  if (!Reflect.get(Document.prototype, 'prerendering', document)) return shown();
  addEventListener('prerenderingchange', shown, { capture: true, once: true });
}
