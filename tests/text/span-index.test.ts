import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../lib/text/span';
import { spanIndex } from '../../lib/text/span-index';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
    start,
    end: start + length,
  })),
  { maxLength: 40 },
);

it('finds what covers an offset, and nothing else', () => {
  fc.assert(
    fc.property(spans, fc.nat(100), (values, offset) => {
      const found = spanIndex(values, (value) => value).at(offset);
      const covering = values.filter(({ start, end }) => start <= offset && offset < end);
      expect(new Set(found)).toEqual(new Set(covering));
      expect(found).toHaveLength(covering.length);
    }),
  );
});

it('finds what touches a stretch, and nothing else', () => {
  fc.assert(
    fc.property(spans, fc.nat(80), fc.integer({ min: 1, max: 30 }), (values, start, length) => {
      const stretch = { start, end: start + length };
      const found = spanIndex(values, (value) => value).touching(stretch);
      const touching = values.filter((value) => overlaps(value, stretch));
      expect(new Set(found)).toEqual(new Set(touching));
      expect(found).toHaveLength(touching.length);
    }),
  );
});

it('gives the innermost first', () => {
  const index = spanIndex(
    [
      { name: 'sentence', start: 0, end: 50 },
      { name: 'name', start: 10, end: 20 },
      { name: 'quote', start: 5, end: 30 },
    ],
    (value) => value,
  );
  expect(index.at(12).map(({ name }) => name)).toEqual(['name', 'quote', 'sentence']);
});
