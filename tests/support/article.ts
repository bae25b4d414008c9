import type { Article } from '../../lib/model/article';
import type { TextSpan } from '../../lib/model/text';

/** An article of one paragraph, as a page of ours would give it. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    url: 'https://courier.example/ferries',
    title: 'Ministers split over ferries',
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    ...more,
  };
}

/** The span of the first place where words stand in a text; throws where they don't. */
export function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}
