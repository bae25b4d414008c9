import { expect, it } from 'vitest';
import { featureList, numbersFrom, put } from '../../../lib/learning/hashing';
import { logistic, score } from '../../../lib/learning/linear';
import { Examples } from '../../../lib/training/learners/examples';
import { train } from '../../../lib/training/learners/ftrl';
import { randomFrom } from '../../../lib/training/learners/random';

const recipe = { bits: 12, epochs: 8, alpha: 0.3, l1: 0.1, l2: 0 };
const numbers = (count: number) => Int32Array.from({ length: count }, (_, index) => index);
const features = featureList();

function describe(values: readonly number[]): void {
  features.length = 0;
  const next = numbersFrom(0);
  for (const value of values) put(features, next(), value);
}

it('learns which feature says yes, and keeps no weight for one that says nothing', () => {
  const examples = new Examples();
  const random = randomFrom(3);
  for (let index = 0; index < 500; index++) {
    const yes = random() < 0.5;
    describe([yes ? 1 : 2, 100 + index]);
    examples.addOption(features);
    examples.close(yes ? 1 : 0);
  }
  const weights = train(examples, numbers(examples.count), { ...recipe, l1: 1 });
  const model = { bits: 12, scale: 1, weights };
  describe([1, 5]);
  expect(logistic(score(model, features))).toBeGreaterThan(0.9);
  describe([2, 5]);
  expect(logistic(score(model, features))).toBeLessThan(0.1);
  expect(weights.filter((weight) => weight !== 0).length).toBeLessThan(20);
});

it('learns to choose among options', () => {
  const examples = new Examples();
  const random = randomFrom(5);
  for (let index = 0; index < 300; index++) {
    const options = [random(), random(), random()].map((value) => Math.floor(value * 10));
    for (const option of options) {
      describe([option]);
      examples.addOption(features);
    }
    examples.close(options.indexOf(Math.max(...options)));
  }
  const model = { bits: 12, scale: 1, weights: train(examples, numbers(300), recipe) };
  const scores = [1, 5, 9].map((option) => {
    describe([option]);
    return score(model, features);
  });
  expect(scores).toEqual(scores.toSorted((one, other) => one - other));
});

it('sees only the examples it is given', () => {
  const examples = new Examples();
  for (let index = 0; index < 40; index++) {
    describe([index % 2]);
    examples.addOption(features);
    examples.close(index % 2);
  }
  const even = numbers(40).filter((index) => index % 2 === 0);
  const weights = train(examples, even, recipe);
  describe([1]);
  expect(score({ bits: 12, scale: 1, weights }, features)).toBe(0);
});
