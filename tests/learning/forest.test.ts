import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell, forestScore, SPLITS, TREE } from '../../lib/learning/forest';

/** A tree that asks one question and answers `no` or `yes`, whatever else it asks. */
function stump(column: number, bound: number, no: number, yes: number): Int8Array {
  const tree = new Int8Array(TREE);
  tree.set([column, bound]);
  const answers = tree.subarray(2 * SPLITS);
  answers.fill(no, 0, answers.length / 2).fill(yes, answers.length / 2);
  return tree;
}

it('adds up what each tree answers, by the column it asks about', () => {
  const weights = new Int8Array(1 << 8);
  weights.set(stump(0, 5, -3, 4));
  weights.set(stump(2, -1, 10, 20), TREE);
  const forest = { bits: 8, scale: 0.5, weights };
  expect(forestScore(forest, Int8Array.of(5, 0, -1))).toBe((-3 + 10) / 2);
  expect(forestScore(forest, Int8Array.of(6, 0, 0))).toBe((4 + 20) / 2);
});

it('answers with a number whatever the table holds', () => {
  fc.assert(
    fc.property(
      fc.int8Array({ minLength: 256, maxLength: 256 }),
      fc.int8Array({ minLength: 1, maxLength: 8 }),
      (weights, row) => {
        expect(forestScore({ bits: 8, scale: 1, weights }, row)).toBeTypeOf('number');
      },
    ),
  );
});

it('keeps numbers in steps, within what a row can hold', () => {
  expect([1.26, -0.4, 99, -99].map((value) => cell(value, 4))).toEqual([5, -2, 127, -127]);
});
