import { logistic } from '../../learning/linear';

/** Pulls every weight to nought a little, so that few rows can't make it large. */
const RIDGE = 1;
const STEPS = 30;

/** The weights of a logistic regression, one for each value of the rows, by Newton’s method; the first value is not pulled. */
export function logisticRegression(
  rows: readonly { readonly values: readonly number[]; readonly true: boolean }[],
): number[] {
  const width = rows[0]?.values.length ?? 0;
  let weights = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const bend = weights.map((_, at) =>
      weights.map((__, other) => (at === other ? (at === 0 ? 1e-9 : RIDGE) : 0)),
    );
    for (const { values, true: is } of rows) {
      const chance = logistic(values.reduce((sum, value, at) => sum + value * weights[at]!, 0));
      for (let at = 0; at < width; at++) {
        slope[at]! += (Number(is) - chance) * values[at]!;
        for (let other = 0; other < width; other++) {
          bend[at]![other]! += chance * (1 - chance) * values[at]! * values[other]!;
        }
      }
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, at) => weight + change[at]!);
  }
  return weights;
}

/** The x of A·x = b, by elimination with the largest pivot. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at++) {
    let pivot = at;
    for (let row = at + 1; row < rows.length; row++) {
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    }
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let row = 0; row < rows.length; row++) {
      if (row === at || rows[at]![at] === 0) continue;
      const factor = rows[row]![at]! / rows[at]![at]!;
      for (let column = at; column <= rows.length; column++) {
        rows[row]![column]! -= factor * rows[at]![column]!;
      }
    }
  }
  return rows.map((row, at) => (row[at] === 0 ? 0 : row[rows.length]! / row[at]!));
}
