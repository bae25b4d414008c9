import { expect, it } from 'vitest';
import { featureList, numbersFrom, put } from '../../lib/learning/hashing';
import { logistic, logSoftmax, score } from '../../lib/learning/linear';

it('adds up the weights of the features, each in its slot', () => {
  const features = featureList();
  const next = numbersFrom(1);
  const [one, other] = [next(), next()];
  put(features, one);
  put(features, other, 5);
  put(features, other, 5);
  const weights = new Int8Array(1 << 10);
  weights[features.keys[0]! >>> 22] = 3;
  weights[features.keys[1]! >>> 22] = -10;
  expect(score({ bits: 10, scale: 0.5, weights }, features)).toBeCloseTo(-8.5);
});

it('makes probabilities of scores', () => {
  expect(logistic(0)).toBe(0.5);
  const scores = Float64Array.of(1, 2, 3, 99);
  logSoftmax(scores, 3);
  const sum = [...scores.subarray(0, 3)].reduce((total, log) => total + Math.exp(log), 0);
  expect(sum).toBeCloseTo(1);
  expect(scores[2]! - scores[0]!).toBeCloseTo(2);
  expect(scores[3], 'what lies behind the count is left alone').toBe(99);
});

it('bears scores too large for an exponential', () => {
  const scores = Float64Array.of(5000, 4000);
  logSoftmax(scores, 2);
  expect([...scores]).toEqual([0, -1000]);
});
