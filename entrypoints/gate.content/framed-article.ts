import { addressOf } from '../../lib/page/address';
import { rootOf } from '../../lib/page/dom';
import { looksLikeArticle } from '../../lib/page/looks-like-article';

/** Frames looked into at most. */
const MOST = 12;
/** A smaller frame, in CSS pixels, holds something beside the page. */
const NARROWEST = 300;
const LOWEST = 200;

/** A frame whose document a page may look into. */
export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  readonly window: Window;
  readonly document: Document;
}

/** The first large frame of a page's own site that looks like an article. Those of other sites, most advertisements among them, are closed to us as to the page. */
export function framedArticle(page: Document): OpenFrame | null {
  const elements = rootOf(page)?.getElementsByTagName('iframe') ?? [];
  for (const element of Array.from(elements).slice(0, MOST)) {
    const { contentDocument: document, contentWindow: window } = element;
    if (!document || !window || document.readyState === 'loading') continue;
    if (!looksLikeArticle(document, addressOf(window))) continue;
    if (element.offsetWidth < NARROWEST || element.offsetHeight < LOWEST) continue;
    return { element, window, document };
  }
  return null;
}
