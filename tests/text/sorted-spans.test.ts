import { expect, it } from 'vitest';
import { indexAt, touching } from '../../lib/text/sorted-spans';

const spans = [
  { start: 0, end: 3 },
  { start: 5, end: 9 },
  { start: 9, end: 12 },
];

it('finds the last span that starts at or before an offset', () => {
  expect([-1, 0, 4, 5, 9, 40].map((offset) => indexAt(spans, offset))).toEqual([-1, 0, 0, 1, 2, 2]);
});

it('finds the spans that share a unit with a stretch', () => {
  expect(touching(spans, { start: 2, end: 6 })).toEqual(spans.slice(0, 2));
  expect(touching(spans, { start: 3, end: 5 })).toEqual([]);
  expect(touching(spans, { start: 8, end: 30 })).toEqual(spans.slice(1));
  expect(touching([], { start: 8, end: 30 })).toEqual([]);
});
