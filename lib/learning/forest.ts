import type { Table } from './tables';

/** How many questions a tree asks of a row before it answers. */
export const DEPTH = 5;
export const SPLITS = (1 << DEPTH) - 1;
/** So many numbers make a tree: for each question the column and the bound asked about, level by level; then the answers. */
export const TREE = 2 * SPLITS + (1 << DEPTH);

/**
 * The sum of the answers that trees give on a row of small whole numbers. A forest is kept as a table, tree after tree; a
 * question goes to the right where the column's number is above the bound.
 */
export function forestScore({ scale, weights }: Table, row: Int8Array): number {
  let sum = 0;
  for (let tree = 0; tree + TREE <= weights.length; tree += TREE) {
    let node = 0;
    for (let depth = 0; depth < DEPTH; depth++) {
      const question = tree + 2 * node;
      node = 2 * node + (row[weights[question]!]! > weights[question + 1]! ? 2 : 1);
    }
    sum += weights[tree + SPLITS + node]!;
  }
  return sum * scale;
}

/** A number as a row holds it: `steps` to the unit, cut off where a row's numbers end. */
export function cell(value: number, steps = 1): number {
  return Math.max(-127, Math.min(127, Math.round(value * steps)));
}
