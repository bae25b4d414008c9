/** Writes words to the clipboard; rejects where the browser does not allow it. Called while a click of the reader's counts. */
export async function writeClipboard(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // A page that is not served by https, or forbids it by a policy, has no such clipboard; the older way is left.
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', give, { capture: true, once: true });
    const done = document.execCommand('copy');
    removeEventListener('copy', give, { capture: true });
    if (!done) throw new Error('The clipboard is closed to us.');
  }
}
