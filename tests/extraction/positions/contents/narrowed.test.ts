import { expect, it } from 'vitest';
import { narrowed } from '../../../../lib/extraction/positions/contents/narrowed';
import { namedArticle } from '../../../../lib/extraction/positions/named-article';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

const FILLER =
  'The pier has been closed since the ice came down the river in the last week of March. ';

function wordsOf(text: string, wanted: string): string | null {
  const article = namedArticle(parse(articleFromText(text)), []);
  const span = narrowed(article, [{ start: 0, end: text.length }], ({ start, end }) =>
    text.slice(start, end).includes(wanted) ? 0.9 : 0.1,
  );
  return span && text.slice(span.start, span.end);
}

it('leaves a short statement whole', () => {
  const text = 'The levy is unfair. It has to go.';
  expect(wordsOf(text, 'has to go')).toBe(text);
});

it('tells of a long one the sentence that takes the side', () => {
  const text = `${FILLER.repeat(4)}The levy is unfair and has to go. ${FILLER.repeat(4).trim()}`;
  expect(wordsOf(text, 'unfair')).toBe('The levy is unfair and has to go.');
});

it('has nothing to narrow where nothing was said', () => {
  expect(narrowed(namedArticle(parse(articleFromText('No.')), []), [], () => 1)).toBeNull();
});
