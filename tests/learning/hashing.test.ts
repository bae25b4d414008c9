import { expect, it } from 'vitest';
import { featureList, hashString, mix, numbersFrom, put } from '../../lib/learning/hashing';

it('gives the same hash for ever, or weights that ship would mean other features', () => {
  expect([hashString(''), hashString('said'), hashString('„Grüße“')]).toEqual(HASHES);
  expect(mix(1, 2)).not.toBe(mix(2, 1));
});

it('spreads small numbers over the whole range', () => {
  const slots = new Set(Array.from({ length: 1000 }, (_, index) => mix(index, 7) >>> 22));
  expect(slots.size).toBeGreaterThan(550);
});

const next = numbersFrom(1);
const TEMPLATES = { one: next(), other: next() };

it('numbers templates in the order of their names', () => {
  expect(TEMPLATES).toEqual({ one: 1, other: 2 });
});

it('tells templates and values apart', () => {
  const features = featureList();
  put(features, TEMPLATES.one, 2, 3);
  put(features, TEMPLATES.other, 2, 3);
  put(features, TEMPLATES.one, 3, 2);
  put(features, TEMPLATES.one, 2);
  expect(new Set(features.keys.subarray(0, features.length)).size).toBe(4);
});

it('takes no template that has no name', () => {
  // @ts-expect-error: a number that no table of names gave
  put(featureList(), 7);
});

it('drops no feature in silence', () => {
  const features = featureList(2);
  put(features, TEMPLATES.one);
  put(features, TEMPLATES.other);
  expect(() => put(features, TEMPLATES.one)).toThrow('more features than their list has room for');
});

const HASHES = [-877090476, -997233568, -275366919];
