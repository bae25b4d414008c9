import { attributeOf, firstWithin, parentOf, tagOf } from '../dom';
import { proseOf } from './prose';
import type { RawBlock } from './raw-blocks';

/** How much of a container's prose a child must hold for the search to go on inside it. */
const DESCEND = 0.83;

/**
 * The element that holds the article's paragraphs, or null where the page has no prose to speak of: from the top, the search
 * follows the child that holds most of the prose, and stops where the prose parts into several children.
 */
export function findBody(blocks: readonly RawBlock[], top: Element): Element | null {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseOf(block);
    if (weight <= 0) continue;
    for (let at: Element | null = block.element; at; at = parentOf(at)) {
      prose.set(at, (prose.get(at) ?? 0) + weight);
      if (at === top) break;
    }
  }
  const all = prose.get(top) ?? 0;
  if (all <= 0) return null;
  const children = new Map<Element, Element[]>();
  for (const element of prose.keys()) {
    const parent = parentOf(element);
    if (element === top || !parent) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(element);
    else children.set(parent, [element]);
  }
  const marked = markedBody(prose, all);
  let body = marked ?? top;
  for (;;) {
    const inner = children.get(body) ?? [];
    const fullest = inner.reduce<Element | null>(
      (best, child) => (!best || prose.get(child)! > prose.get(best)! ? child : best),
      null,
    );
    if (!fullest || isParagraph(fullest)) break;
    if (inner.length === 1) {
      body = fullest;
      continue;
    }
    const share = prose.get(fullest)! / prose.get(body)!;
    // Several articles below one another (endless scrolling): the first is the page's own.
    const articles = inner.filter(
      (child) => holdsArticle(child) && (prose.get(child)! > 400 || isHeadlined(child)),
    );
    if (articles.length > 1 && holdsArticle(fullest) && share < DESCEND) body = articles[0]!;
    else if (share >= DESCEND) body = fullest;
    else break;
  }
  return body;
}

/** Elements whose author says that they are the article's body; only where they hold a good part of the prose. */
function markedBody(prose: ReadonlyMap<Element, number>, all: number): Element | null {
  let best: Element | null = null;
  for (const [element, weight] of prose) {
    const says = /(^|\s)articleBody(\s|$)/i.test(attributeOf(element, 'itemprop'));
    if (says && weight > all * 0.4 && (!best || weight > prose.get(best)!)) best = element;
  }
  return best;
}

function holdsArticle(element: Element): boolean {
  return tagOf(element) === 'ARTICLE' || firstWithin(element, 'article, h1') !== null;
}

/** An article with a headline of the first rank is one by itself, however short; a post of a live blog has a lesser one. */
function isHeadlined(element: Element): boolean {
  return tagOf(element) === 'ARTICLE' && firstWithin(element, 'h1') !== null;
}

function isParagraph(element: Element): boolean {
  return /^(P|LI|BLOCKQUOTE|PRE|TD|DD|H[1-6])$/.test(tagOf(element));
}
