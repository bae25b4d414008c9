import type { Article } from '../model/article';

/** So much of a text is read (keep below `LONGEST` of the page’s reading), in UTF-16 units: some 40,000 words, more than any article has, and a few seconds' work. */
export const MOST = 250_000;

/** An article as far as it is read: itself, or as many whole blocks as fit; of a first one that doesn't, as many words. */
export function opening(article: Article): Article {
  const { text, blocks } = article;
  if (text.length <= MOST) return article;
  const kept = blocks.filter(({ span }) => span.end <= MOST);
  const [first] = blocks;
  if (first && first.span.start < MOST && kept.length === 0) {
    const { start } = first.span;
    const blank = text.lastIndexOf(' ', MOST);
    kept.push({ ...first, span: { start, end: blank > start ? blank : MOST } });
  }
  return { ...article, text: text.slice(0, kept.at(-1)?.span.end ?? 0), blocks: kept };
}
