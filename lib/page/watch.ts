import { parentNodeOf } from './dom';

/** Calls back once the page is in its tab: at once, unless the browser has loaded it ahead, in case the reader goes there. */
export function onShown(shown: () => void): void {
  // Asked past what the page lays over its document. Not known in Firefox, which loads nothing ahead.
  if (!Reflect.get(Document.prototype, 'prerendering', document)) return shown();
  addEventListener('prerenderingchange', shown, { capture: true, once: true });
}

/** Calls back after the page has another address, whether it was loaded anew or not; a new fragment alone is none. */
export function onAddressChange(changed: () => void): void {
  let known = withoutFragment();
  // Told after the change, unlike `navigate`, and whoever made it: the page's own calls, links and history.
  navigation.addEventListener('currententrychange', () => {
    const now = withoutFragment();
    if (now === known) return;
    known = now;
    changed();
  });
}

/**
 * Calls back whenever the words below an article's body may have changed, or the body itself may have been put elsewhere or
 * taken away. Nothing beside the body is watched but the lists of children on the way up to it.
 *
 * @returns stops watching
 */
export function watchBody(body: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
    // By these our reading tells what is hidden.
    attributeFilter: ['hidden', 'aria-hidden', 'style'],
  });
  // The root's own list is left out: there our card comes and goes.
  for (let at = holderOf(body); at && holderOf(at); at = holderOf(at)) {
    if (holderOf(at)?.nodeType !== Node.DOCUMENT_NODE) observer.observe(at, { childList: true });
  }
  return () => observer.disconnect();
}

/** The node around another; around a shadow root, its host. */
function holderOf(node: Node): Node | null {
  return parentNodeOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

function withoutFragment(): string {
  return location.href.replace(/#(?![!/]).*/, '');
}
