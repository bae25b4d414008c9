import { expect, it } from 'vitest';
import { logistic } from '../../../lib/learning/linear';
import { calibrated } from '../../../lib/learning/calibration';
import { AS_CLAIMED, calibrate, type Claim } from '../../../lib/training/learners/calibrate';
import { randomFrom } from '../../../lib/training/learners/random';

/** Claims of all log odds from -4 to 4, of which so many are right as `truth` says. */
function claims(truth: (logOdds: number) => number): Claim[] {
  const random = randomFrom(5);
  return Array.from({ length: 8_000 }, (_, index) => {
    const logOdds = index / 1_000 - 4;
    return { logOdds, right: random() < truth(logOdds) };
  });
}

it.each([-3, -1, 0.5, 2, 3])('makes claims at %d as sure as they are right', (logOdds) => {
  const boastful = (value: number) => logistic(value / 2 - 0.5);
  const table = calibrate(claims(boastful));
  expect(logistic(calibrated(table, logOdds))).toBeCloseTo(boastful(logOdds), 1);
});

it('keeps the order of claims, even where surer ones are less often right', () => {
  const table = calibrate(claims((value) => (value < 0 ? 0.6 : 0.4)));
  const worth = [-5, -2, -1, 0, 1, 2, 5].map((value) => calibrated(table, value));
  expect(worth).toEqual(worth.toSorted((one, other) => one - other));
});

it('holds no claim to be beyond doubt', () => {
  expect(logistic(calibrated(calibrate(claims(() => 1)), 9))).toBeLessThan(0.9999);
});

it('takes log odds for what they are where nothing was learned, and no further than its knots', () => {
  expect(calibrated(AS_CLAIMED, 1.125)).toBeCloseTo(1.125, 1);
  expect(calibrated(AS_CLAIMED, 50)).toBeCloseTo(7.75, 1);
  expect(calibrated(AS_CLAIMED, -50)).toBeCloseTo(-8, 1);
});
