import { DEPTH, SPLITS, TREE } from '../../learning/forest';
import type { Table } from '../../learning/tables';
import { randomFrom } from './random';

/** What a forest learns from: rows of small whole numbers one after another, and for each how true it is, 0 to 1. */
export interface Rows {
  readonly width: number;
  readonly cells: Int8Array;
  readonly target: Float32Array;
  /** Where rows are rivals, of which one is right: where each run of them begins, and the end of the last. */
  readonly groups?: Int32Array;
  /** What is known of each row before, in log odds. */
  readonly start?: Float64Array;
}

/** Some rows by number. */
export function rowsAt({ width, cells, target }: Rows, numbers: Int32Array): Rows {
  const chosen = new Int8Array(numbers.length * width);
  for (const [index, row] of numbers.entries()) {
    chosen.set(cells.subarray(row * width, (row + 1) * width), index * width);
  }
  return { width, cells: chosen, target: Float32Array.from(numbers, (row) => target[row]!) };
}

/** How a forest is grown. */
export interface Growth {
  /** The numbers of the forest are two to this. */
  readonly bits: number;
  /** How much of what a tree finds is believed. */
  readonly rate: number;
  /** Shares of rows and of columns that a tree sees. */
  readonly rows: number;
  readonly columns: number;
  /** Pull of every answer to nought, and the least weight of rows that an answer rests on. */
  readonly l2: number;
  readonly least: number;
}

/** So many values a cell of a row can have. */
const VALUES = 256;

/** Grows trees one after another by gradient boosting, each on what those before it got wrong. The draws have a fixed seed. */
export function boost(rows: Rows, growth: Growth): Table {
  const size = 1 << growth.bits;
  const weights = new Int8Array(size);
  const count = rows.target.length;
  const random = randomFrom(23);
  const sums = rows.start?.slice() ?? new Float64Array(count);
  const node = new Uint8Array(count);
  const answers: Float64Array[] = [];
  for (let tree = 0; tree + TREE <= size; tree += TREE) {
    const seen = Int32Array.from({ length: count }, (_, row) => row).filter(
      () => random() < growth.rows,
    );
    const columns = [...Array(rows.width).keys()].filter(() => random() < growth.columns);
    const slopes = slopesOf(sums, rows);
    node.fill(0);
    for (let depth = 0; depth < DEPTH; depth++) {
      const first = (1 << depth) - 1;
      const found = bestSplits({ rows, columns, seen, node, slopes, growth, first });
      for (const [index, { column, bound }] of found.entries()) {
        weights[tree + 2 * (first + index)] = column;
        weights[tree + 2 * (first + index) + 1] = bound;
      }
      for (let row = 0; row < count; row++) {
        const { column, bound } = found[node[row]! - first]!;
        node[row] = 2 * node[row]! + (rows.cells[row * rows.width + column]! > bound ? 2 : 1);
      }
    }
    const answer = answersOf(seen, node, slopes, growth);
    answers.push(answer);
    for (let row = 0; row < count; row++) sums[row]! += answer[node[row]! - SPLITS]!;
  }
  const scale = Math.fround(Math.max(...answers.flatMap((each) => [...each].map(Math.abs))) / 127);
  for (const [index, answer] of answers.entries()) {
    weights.set(
      answer.map((value) => Math.round(value / scale)),
      index * TREE + 2 * SPLITS,
    );
  }
  return { bits: growth.bits, scale, weights };
}

/** First and second derivatives of the logistic loss, row by row. */
interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function slopesOf(sums: Float64Array, { target, groups }: Rows): Slopes {
  const likely = groups ? amongRivals(sums, groups) : sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  return {
    first: likely.map((value, row) => value - target[row]!),
    second: likely.map((value) => value * (1 - value)),
  };
}

/** How likely each row is the right one of its rivals. */
function amongRivals(sums: Float64Array, groups: Int32Array): Float64Array {
  const likely = new Float64Array(sums.length);
  for (let group = 0; group + 1 < groups.length; group++) {
    const [from, to] = [groups[group]!, groups[group + 1]!];
    let best = -Infinity;
    for (let row = from; row < to; row++) best = Math.max(best, sums[row]!);
    let all = 0;
    for (let row = from; row < to; row++) all += likely[row] = Math.exp(sums[row]! - best);
    for (let row = from; row < to; row++) likely[row]! /= all;
  }
  return likely;
}

interface Split {
  readonly column: number;
  readonly bound: number;
}

/** Where no split helps, all rows go to the left. */
const NO_SPLIT: Split = { column: 0, bound: 127 };

interface Level {
  readonly rows: Rows;
  readonly columns: readonly number[];
  readonly seen: Int32Array;
  readonly node: Uint8Array;
  readonly slopes: Slopes;
  readonly growth: Growth;
  /** Number of the level's first node; it has one node more than there are before it. */
  readonly first: number;
}

function bestSplits({ rows, columns, seen, node, slopes, growth, first }: Level): Split[] {
  const nodes = first + 1;
  const { cells, width } = rows;
  const sums = new Float64Array(nodes * columns.length * VALUES * 2);
  for (const row of seen) {
    const one = slopes.first[row]!;
    const two = slopes.second[row]!;
    const start = (node[row]! - first) * columns.length;
    for (let index = 0; index < columns.length; index++) {
      const value = cells[row * width + columns[index]!]! + 128;
      const at = ((start + index) * VALUES + value) * 2;
      sums[at]! += one;
      sums[at + 1]! += two;
    }
  }
  return Array.from({ length: nodes }, (_, index) => {
    let best = NO_SPLIT;
    let most = 1e-9;
    for (const [place, column] of columns.entries()) {
      const from = (index * columns.length + place) * VALUES * 2;
      const found = bestBound(sums.subarray(from, from + VALUES * 2), growth);
      if (found.gain > most) [best, most] = [{ column, bound: found.bound }, found.gain];
    }
    return best;
  });
}

function bestBound(sums: Float64Array, { l2, least }: Growth): { bound: number; gain: number } {
  let [one, two] = [0, 0];
  for (let at = 0; at < sums.length; at += 2) {
    one += sums[at]!;
    two += sums[at + 1]!;
  }
  const whole = (one * one) / (two + l2);
  let [left, weight, bound, gain] = [0, 0, 127, 0];
  for (let value = 0; value < VALUES - 1; value++) {
    left += sums[2 * value]!;
    weight += sums[2 * value + 1]!;
    if (weight < least || two - weight < least) continue;
    const right = one - left;
    const here = (left * left) / (weight + l2) + (right * right) / (two - weight + l2) - whole;
    if (here > gain) [bound, gain] = [value - 128, here];
  }
  return { bound, gain };
}

/** What each leaf answers. */
function answersOf(
  seen: Int32Array,
  node: Uint8Array,
  slopes: Slopes,
  { l2, rate }: Growth,
): Float64Array {
  const one = new Float64Array(1 << DEPTH);
  const two = new Float64Array(1 << DEPTH);
  for (const row of seen) {
    one[node[row]! - SPLITS]! += slopes.first[row]!;
    two[node[row]! - SPLITS]! += slopes.second[row]!;
  }
  return one.map((value, leaf) => (-value / (two[leaf]! + l2)) * rate);
}
