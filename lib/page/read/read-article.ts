import type { Article, Block } from '../../model/article';
import { bodyOf, closestOf, rootOf, tagOf } from '../dom';
import { atOnce, type Steps } from '../steps';
import { type Segment, type TextMap, textMap } from '../text-map';
import { findBody } from './find-body';
import { isHeading, keepBlocks } from './keep-blocks';
import { readMetadata } from './metadata';
import { type RawBlock, rawBlocks } from './raw-blocks';
import { withoutFurniture } from './without-furniture';

/** An article and the way back from its text to the page it was read from. */
export interface ReadPage {
  readonly article: Article;
  readonly map: TextMap;
  /** The element that holds the article's paragraphs. */
  readonly body: Element;
}

/** Fewer units than this are no article. */
const SHORTEST = 200;
/** More units than this are not taken from a page: some 50,000 words, and more than the engine reads, which tells the reader so. */
const LONGEST = 300_000;

/**
 * Reads the article of a page: one walk gives the text and the map, so they cannot disagree. Nothing is written to the page.
 *
 * @param address the page's address, for what it says of itself in relative ones
 * @returns null where the page holds no prose to speak of
 */
export function readArticle(document: Document, address: string): ReadPage | null {
  return atOnce(readInSteps(document, address));
}

/** The same in steps. Where the page changes in between, text and map may both be of a page that never was: see `TextMap.intact`. */
export function* readInSteps(document: Document, address: string): Steps<ReadPage | null> {
  const top = bodyOf(document);
  const root = rootOf(document);
  if (!top || !root) return null;
  const all = yield* rawBlocks(top);
  yield;
  const blocks = withoutFurniture(all);
  yield;
  const body = findBody(blocks, top);
  if (!body) return null;
  const metadata = readMetadata(root, address);
  yield;
  const kept = yield* keepBlocks(blocks, body, metadata.title);
  yield;
  const { text, blocks: placed, segments } = joined(kept);
  if (text.length < SHORTEST) return null;
  const { byline, outlet, published, modified } = metadata;
  return {
    article: {
      url: metadata.url,
      title: metadata.title,
      ...(byline && { byline }),
      ...(outlet && { outlet }),
      ...(published && { published }),
      ...(modified && { modified }),
      language: metadata.language,
      text,
      blocks: placed,
    },
    map: textMap(segments),
    body,
  };
}

const GAP = '\n\n';

function joined(raw: readonly RawBlock[]): {
  text: string;
  blocks: Block[];
  segments: Segment[];
} {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const block of raw) {
    if (length >= LONGEST) break;
    if (blocks.length > 0) {
      parts.push(GAP);
      length += GAP.length;
    }
    const start = length;
    for (const { node, offset, text: whole } of block.pieces) {
      if (length >= LONGEST) break;
      const text = whole.slice(0, LONGEST - length);
      if (node) segments.push({ start: length, node, offset, length: text.length });
      parts.push(text);
      length += text.length;
    }
    blocks.push({ kind: kindOf(block.element), span: { start, end: length } });
  }
  return { text: parts.join(''), blocks, segments };
}

function kindOf(element: Element): Block['kind'] {
  if (isHeading(element)) return 'heading';
  const tag = tagOf(element);
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return 'listItem';
  if (tag === 'BLOCKQUOTE' || tag === 'FIGCAPTION' || closestOf(element, 'blockquote'))
    return 'quote';
  return 'paragraph';
}
