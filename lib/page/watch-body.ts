import { parentNodeOf } from './dom';

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
