import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageInput } from '../kits/kit';

/** Mozilla's Readability as it comes, by the contract: its content's blocks parted by blank lines. */
export function byReadability({ id, html }: PageInput): object {
  const { document } = parseHTML(html);
  const content = readByReadability(document);
  const text = content ? inBlocks(content) : '';
  return { id, isArticle: text !== '', article: { text }, language: 'en' };
}

/** The element that Readability makes of a document, or null. The document is spoilt by it. */
export function readByReadability(document: Document): Node | null {
  // The node itself in place of its source, which nobody needs here, spares it time.
  return new Readability<Node>(document, { serializer: (node) => node }).parse()?.content ?? null;
}

const BLOCKS =
  /^(P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|PRE|TR|TABLE|SECTION|ARTICLE|FIGURE|FIGCAPTION|BR|HR|DL|DT|DD)$/;

/** The words below an element, those of blocks apart: `textContent` would run them together. */
function inBlocks(node: Node): string {
  const parts: string[] = [];
  const enter = (at: Node): void => {
    if (at.nodeType === 3) parts.push(at.textContent ?? '');
    const block = BLOCKS.test(at.nodeName);
    if (block) parts.push('\n\n');
    for (const child of at.childNodes) enter(child);
    if (block) parts.push('\n\n');
  };
  enter(node);
  return parts.join('').trim();
}
