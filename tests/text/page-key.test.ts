import { expect, it } from 'vitest';
import { pageKey } from '../../lib/text/page-key';

const KEY = 'https://news.example/2025/levy';

it.each([
  'https://news.example/2025/levy',
  'https://www.news.example/2025/levy/',
  'https://news.example/2025/levy#comments',
  'https://news.example/2025/levy?utm_source=mail&utm_medium=x&fbclid=y',
  'https://NEWS.example/2025/levy?ref=home',
])('gives %s the key of its article', (address) => {
  expect(pageKey(address)).toBe(KEY);
});

it('keeps what tells pages apart, in one order', () => {
  expect(pageKey(`${KEY}?b=2&id=7&utm_term=x`)).toBe(`${KEY}?b=2&id=7`);
  expect(pageKey(`${KEY}?id=7&b=2`)).toBe(`${KEY}?b=2&id=7`);
  expect(pageKey(`${KEY}?id=8`)).not.toBe(pageKey(`${KEY}?id=7`));
});

it('is what it was given where that is no address', () => {
  expect(pageKey('')).toBe('');
  expect(pageKey('a story')).toBe('a story');
});

it('is its own key', () => {
  expect(pageKey(pageKey(`${KEY}/?id=7&gclid=1#x`))).toBe(pageKey(`${KEY}?id=7`));
});
