import type { Examples } from './examples';
import { randomFrom, shuffle } from './random';

/** How a model is trained. */
export interface Recipe {
  /** The weights number two to this. */
  readonly bits: number;
  readonly epochs: number;
  /** Step size. */
  readonly alpha: number;
  /** Pull of every weight to nought: what is not worth it ends there. */
  readonly l1: number;
  readonly l2: number;
}

/** Gradients smaller than this teach nothing worth its time. */
const NEGLIGIBLE = 0.002;
/** Keeps the first steps small: “beta” of the paper. */
const BETA = 1;

/**
 * Learns by FTRL-proximal (McMahan et al. 2013): the weights of a softmax over each example's options, or of a logistic
 * where an example has one option. Only the examples given by number are seen; the order is drawn from a fixed seed.
 */
export function train(examples: Examples, chosen: Int32Array, recipe: Recipe): Float32Array {
  const size = 1 << recipe.bits;
  const weights = new Float32Array(size);
  const learner = { weights, z: new Float32Array(size), root: new Float32Array(size), ...recipe };
  const order = chosen.slice();
  const random = randomFrom(17);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) learn(learner, examples, example);
  }
  return weights;
}

interface Learner extends Recipe {
  readonly weights: Float32Array;
  readonly z: Float32Array;
  /** Square root of the sum of squared gradients. */
  readonly root: Float32Array;
}

const scores = new Float64Array(4096);

function learn(learner: Learner, examples: Examples, example: number): void {
  const first = examples.exampleStart[example]!;
  const count = examples.exampleStart[example + 1]! - first;
  const target = examples.target[example]!;
  const shift = 32 - learner.bits;
  let best = -Infinity;
  for (let option = 0; option < count; option++) {
    let score = 0;
    const end = examples.optionStart[first + option + 1]!;
    for (let at = examples.optionStart[first + option]!; at < end; at++) {
      score += learner.weights[examples.keys[at]! >>> shift]!;
    }
    scores[option] = score;
    best = Math.max(best, score);
  }
  if (count === 1) {
    update(learner, examples, first, 1 / (1 + Math.exp(-scores[0]!)) - target);
    return;
  }
  let sum = 0;
  for (let option = 0; option < count; option++) {
    scores[option] = Math.exp(scores[option]! - best);
    sum += scores[option]!;
  }
  for (let option = 0; option < count; option++) {
    update(learner, examples, first + option, scores[option]! / sum - (option === target ? 1 : 0));
  }
}

function update(learner: Learner, examples: Examples, option: number, gradient: number): void {
  if (Math.abs(gradient) < NEGLIGIBLE) return;
  const { weights, z, root, alpha, l1, l2, bits } = learner;
  const shift = 32 - bits;
  const square = gradient * gradient;
  const end = examples.optionStart[option + 1]!;
  for (let at = examples.optionStart[option]!; at < end; at++) {
    const key = examples.keys[at]! >>> shift;
    const before = root[key]!;
    const after = Math.sqrt(before * before + square);
    const pull = z[key]! + gradient - ((after - before) / alpha) * weights[key]!;
    root[key] = after;
    z[key] = pull;
    const beyond = Math.abs(pull) - l1;
    weights[key] = beyond <= 0 ? 0 : (pull > 0 ? -beyond : beyond) / ((BETA + after) / alpha + l2);
  }
}
