import { expect, it } from 'vitest';
import { MOST, opening } from '../../lib/analysis/opening';
import { articleFromText } from '../../lib/text/article-from-text';

it('leaves an article as it is that is no longer than is read', () => {
  const article = articleFromText('x'.repeat(MOST));
  expect(opening(article)).toBe(article);
});

it('reads as many whole blocks as fit', () => {
  const block = 'The hall was full. '.repeat(50).trim();
  const article = articleFromText(`${block}\n\n`.repeat(1 + MOST / block.length));
  const { text, blocks } = opening(article);
  expect(article.text.startsWith(text)).toBe(true);
  expect(text.endsWith(block)).toBe(true);
  expect(text.length).toBeGreaterThan(MOST - 2 * block.length);
  expect(blocks).toEqual(article.blocks.slice(0, blocks.length));
});

it('cuts a single block that is too long between two words, or where no word ends', () => {
  const words = opening(articleFromText('word '.repeat(MOST)));
  expect(words.text.endsWith('word')).toBe(true);
  expect(words.text.length).toBeGreaterThan(MOST - 5);
  expect(opening(articleFromText('x'.repeat(MOST + 9))).text).toHaveLength(MOST);
});
