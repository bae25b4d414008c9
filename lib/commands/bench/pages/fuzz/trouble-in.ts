import { looksLikeArticle } from '../../../../page/detect/looks-like-article';
import { readArticle } from '../../../../page/read/read-article';
import type { Random } from './random';

const ADDRESS = 'https://site.example/2025/five-words-of-a-headline';
const SPANS = 12;

/** What is wrong with our reading of a page: an exception, or a text and a map that are not in step; null where nothing is. */
export function troubleIn(document: Document, random: Random): string | null {
  try {
    looksLikeArticle(document, ADDRESS);
    const page = readArticle(document, ADDRESS);
    if (!page) return null;
    const { text, blocks } = page.article;
    const spans = blocks.map(({ span }) => span);
    for (let left = SPANS; left > 0; left--) spans.push(randomSpan(text, random));
    for (const { start, end } of spans) {
      const words = text.slice(start, end);
      const range = page.map.rangeOf({ start, end });
      if (!range) return `no range of “${words}”`;
      if (page.map.offsetOf(range.startContainer, range.startOffset) !== start)
        return `the range of “${words}” starts elsewhere`;
      const live = page.map.rangesOf({ start, end }).map(String).join('');
      if (bare(live) !== bare(words)) return `“${words}” is “${live}” in the page`;
      // From the first word to the last a range holds too what the article leaves out between them, but nothing beyond.
      const all = bare(String(range));
      const one = range.startContainer === range.endContainer;
      if (one ? all !== bare(words) : !framedBy(all, bare(words)))
        return `“${words}” is the range “${String(range)}”`;
    }
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** A stretch of whole words. */
function randomSpan(text: string, random: Random): { start: number; end: number } {
  const words = [...text.matchAll(/\S+/g)];
  const first = random.below(words.length);
  const last = Math.min(words.length - 1, first + random.below(30));
  return { start: words[first]!.index, end: words[last]!.index + words[last]![0].length };
}

/** Whether all units of some words are in a text in their order, the first and last of them at its ends. */
function framedBy(text: string, words: string): boolean {
  let at = 0;
  for (let unit = 0; unit < text.length && at < words.length; unit++) {
    if (text[unit] === words[at]) at++;
  }
  return at === words.length && text[0] === words[0] && text.at(-1) === words.at(-1);
}

/** The units of words alone: a page's white space is not the text's. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
