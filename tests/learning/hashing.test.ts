import { expect, it } from 'vitest';
import { featureList, hashString, mix, put } from '../../lib/learning/hashing';

it('gives the same hash for ever, or weights that ship would mean other features', () => {
  expect([hashString(''), hashString('said'), hashString('„Grüße“')]).toEqual(HASHES);
  expect(mix(1, 2)).not.toBe(mix(2, 1));
});

it('spreads small numbers over the whole range', () => {
  const slots = new Set(Array.from({ length: 1000 }, (_, index) => mix(index, 7) >>> 22));
  expect(slots.size).toBeGreaterThan(550);
});

it('tells templates and values apart', () => {
  const features = featureList();
  put(features, 1, 2, 3);
  put(features, 2, 2, 3);
  put(features, 1, 3, 2);
  put(features, 1, 2);
  expect(new Set(features.keys.subarray(0, features.length)).size).toBe(4);
});

it('drops what a list has no room for', () => {
  const features = featureList(2);
  for (let template = 0; template < 5; template++) put(features, template);
  expect(features.length).toBe(2);
});

const HASHES = [-877090476, -997233568, -275366919];
