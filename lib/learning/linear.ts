import type { Features } from './hashing';

/** A linear model over hashed features: two to the power of `bits` weights, each worth `scale`. */
export interface Linear {
  readonly bits: number;
  readonly scale: number;
  readonly weights: Int8Array | Float32Array;
}

/** The sum of the features' weights. */
export function score(model: Linear, features: Features): number {
  return wholeScore(model, features) * model.scale;
}

/** The same before it is scaled: of shipped models a whole number, so that parts add up to the same in any order. */
export function wholeScore({ bits, weights }: Linear, { keys, length }: Features): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let index = 0; index < length; index++) sum += weights[keys[index]! >>> shift]!;
  return sum;
}

/** From a score without bounds to a probability. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Turns scores into logarithms of probabilities that sum to one, in place. */
export function logSoftmax(scores: Float64Array, count: number): void {
  let best = -Infinity;
  for (let index = 0; index < count; index++) best = Math.max(best, scores[index]!);
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.exp(scores[index]! - best);
  const total = best + Math.log(sum);
  for (let index = 0; index < count; index++) scores[index]! -= total;
}
