import { expect, it } from 'vitest';
import { centralities, likeness, vectorsOf } from '../../../lib/extraction/summary/centrality';

const bag = (words: string) => new Map(words.split(' ').map((word): [string, number] => [word, 1]));

it('finds the sentence that shares most with the others most central', () => {
  const [, shared, alone] = centralities(
    vectorsOf([bag('harbour ship'), bag('harbour ship city'), bag('weather'), bag('city harbour')]),
  );
  expect(shared).toBe(1);
  expect(alone).toBe(0);
});

it('calls two sentences of the same words the same, and two without a common word unlike', () => {
  const [one, same, other] = vectorsOf([bag('harbour ship'), bag('harbour ship'), bag('court')]);
  expect(likeness(one!, same!)).toBeCloseTo(1);
  expect(likeness(one!, other!)).toBe(0);
});
