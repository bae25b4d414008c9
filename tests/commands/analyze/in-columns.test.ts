import { expect, it } from 'vitest';
import { columned, cut, inContext, termLines } from '../../../lib/commands/analyze/in-columns';

it('cuts long words in the middle and puts them on one line', () => {
  expect(cut('short\n words', 11)).toBe('short words');
  expect(cut('one two three four five', 15)).toBe('one two … five');
  expect(cut('abcdef', 3)).toBe('…');
});

it('shows words within their sentence, as far as there is room', () => {
  const text = 'The bill fell. She said so twice.';
  expect(inContext(text, { start: 15, end: 18 }, 21)).toBe('fell. [She] said so');
  expect(inContext(text, { start: 15, end: 18 }, 8)).toBe('[She]');
});

it('pads cells to their columns and cuts what is too long', () => {
  expect(columned(['a', undefined, 'two', 'three four five'], [3, 2, 5, 9])).toBe(
    'a    two  thre … ve',
  );
  expect(columned(['abcdef', ''], [5, 9])).toBe('a …');
});

it('names the weightiest term first', () => {
  expect(termLines({ near: 0.5, negated: -2, verb: 1, odd: -0.001 }, 2, 24)).toEqual([
    '  −2.00 negated',
    '  +1.00 verb, +0.50 near',
  ]);
});
