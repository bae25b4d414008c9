import type { Linear } from '../learning/linear';
import type { Table } from '../learning/tables';

/** What a weight is rounded to; half of it rounds to nothing and is not shipped. */
const STEP = 0.06;

/** A model with its weights as small whole numbers. */
export function quantized({ bits, weights }: Linear): Table {
  const small = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / STEP))),
  );
  return { bits, scale: STEP, weights: small };
}
