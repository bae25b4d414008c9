import { expect, it } from 'vitest';
import { logisticRegression } from '../../../lib/training/learners/logistic';

/** So many rows of each pair of values, so many of them true. */
function rows(counts: readonly (readonly [number, number, number])[]) {
  return counts.flatMap(([value, all, right]) =>
    Array.from({ length: all }, (_, at) => ({ values: [1, value], true: at < right })),
  );
}

it('finds the log odds that rows were made with', () => {
  const [always, weight] = logisticRegression(
    rows([
      [0, 1000, 500],
      [1, 1000, 731],
      [2, 1000, 881],
    ]),
  );
  expect(always).toBeCloseTo(0, 1);
  expect(weight).toBeCloseTo(1, 1);
});

it('gives no weight to what tells nothing', () => {
  const [, weight] = logisticRegression(
    rows([
      [-1, 200, 120],
      [1, 200, 120],
    ]),
  );
  expect(weight).toBeCloseTo(0, 5);
});
