import { expect, it } from 'vitest';
import { isArticleThing, jsonLd, textAt, typesOf } from '../../../lib/page/detect/json-ld';
import { documentOf, pageOf } from '../../support/document';

const read = (...sources: string[]) =>
  jsonLd(
    documentOf(
      pageOf(
        '',
        sources.map((each) => `<script type="application/ld+json">${each}</script>`).join(''),
      ),
    ).documentElement,
  );

it('finds nodes in lists, graphs and main entities', () => {
  const things = read(
    '[{"@type":"A"},{"@graph":[{"@type":"B"}]}]',
    '{"@type":"WebPage","mainEntity":{"@type":"C"}}',
  );
  expect(things.flatMap(typesOf)).toEqual(['A', 'B', 'WebPage', 'C']);
});

it('passes over what is broken, and reads what comments wrap', () => {
  expect(read('{"@type": oops}', '<!-- {"@type":"A"} -->').flatMap(typesOf)).toEqual(['A']);
  expect(read('{"@type":"A" }', 'null', '7', '""').flatMap(typesOf)).toEqual(['A']);
});

it('is not led astray by depth or length', () => {
  const deep = `${'{"@graph":['.repeat(500)}{"@type":"A"}${']}'.repeat(500)}`;
  expect(read(deep).flatMap(typesOf)).toEqual([]);
  const long = JSON.stringify({ '@type': 'A', text: 'x'.repeat(400_000) });
  expect(read(long)).toEqual([]);
});

it('follows references to authors, also where they go in circles', () => {
  const article = read(
    '{"@graph":[{"@type":"NewsArticle","@id":"#a","author":[{"@id":"#p"},{"@id":"#none"},{"@id":"#a"}]},{"@type":"Person","@id":"#p","name":"Ada Lund"}]}',
  ).find(isArticleThing);
  expect(textAt(article, 'author')).toBe('Ada Lund');
});

it.each([
  ['NewsArticle', true],
  ['https://schema.org/OpinionNewsArticle', true],
  ['LiveBlogPosting', true],
  ['Report', true],
  ['Review', false],
  ['WebPage', false],
  ['Product', false],
])('takes %s for an article: %s', (type, is) => {
  expect(isArticleThing({ '@type': type })).toBe(is);
});
