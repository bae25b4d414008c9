import type { Annotation, SaveWish } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { createAnnotation } from '../../lib/annotations/create';
import { articleFromText } from '../../lib/text/article-from-text';

/** An article of a few sentences, at an address that carries tracking parameters. */
export function articleOf(text: string, url = 'https://news.example/levy?utm_source=x'): Article {
  return articleFromText(text, { url, title: 'The levy', outlet: 'The Lamp', language: 'en' });
}

/** A note on words of an article. */
export function noteOn(
  article: Article,
  words: string,
  wish: Partial<SaveWish> = {},
  id: Annotation['id'] = 'urn:uuid:1',
): Annotation {
  const start = article.text.indexOf(words);
  return createAnnotation(
    { kind: 'selection', span: { start, end: start + words.length }, ...wish },
    article,
    { id, now: '2025-03-11T08:00:00.000Z' },
  );
}
