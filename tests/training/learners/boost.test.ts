import { expect, it } from 'vitest';
import { forestScore } from '../../../lib/learning/forest';
import { logistic } from '../../../lib/learning/linear';
import { boost, type Rows } from '../../../lib/training/learners/boost';
import { randomFrom } from '../../../lib/training/learners/random';

const growth = { bits: 11, rate: 0.3, rows: 0.8, columns: 1, l2: 1, least: 2 };

/** Rows of three numbers, true by a rule. */
function rowsBy(rule: (one: number, other: number) => number): Rows {
  const random = randomFrom(11);
  const rows = Array.from({ length: 2_000 }, () =>
    [0, 0, 0].map(() => Math.floor(random() * 200) - 100),
  );
  return {
    width: 3,
    cells: Int8Array.from(rows.flat()),
    target: Float32Array.from(rows, ([one, other]) => rule(one!, other!)),
  };
}

it('learns what no single number tells: whether two have one sign', () => {
  const forest = boost(
    rowsBy((one, other) => (one > 0 === other > 0 ? 1 : 0)),
    growth,
  );
  const likely = (...row: number[]) => logistic(forestScore(forest, Int8Array.from(row)));
  expect(likely(50, 50, 0)).toBeGreaterThan(0.9);
  expect(likely(-50, -50, 0)).toBeGreaterThan(0.9);
  expect(likely(50, -50, 0)).toBeLessThan(0.1);
  expect(likely(-50, 50, 0)).toBeLessThan(0.1);
});

it('claims no more than is true', () => {
  const random = randomFrom(7);
  const forest = boost(
    rowsBy((one) => (one > 20 && random() < 0.7 ? 1 : 0)),
    growth,
  );
  const claimed = logistic(forestScore(forest, Int8Array.of(80, 0, 0)));
  expect(claimed).toBeGreaterThan(0.6);
  expect(claimed).toBeLessThan(0.8);
  expect(logistic(forestScore(forest, Int8Array.of(-80, 0, 0)))).toBeLessThan(0.1);
});

it('grows the same forest of the same rows', () => {
  const rows = rowsBy((one, other) => (one > other ? 1 : 0));
  expect(boost(rows, growth)).toEqual(boost(rows, growth));
});
