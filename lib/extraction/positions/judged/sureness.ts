import { logistic } from '../../../learning/linear';

/** What speaks for a row “who takes a position in which words”; all are probabilities, 0 to 1. */
export interface RowFacts {
  /** That the words take a position, by encoder and words together. */
  readonly position: number;
  /** The same by the encoder alone. */
  readonly read: number;
  /** That the holder speaks, by the encoder; null where nobody is said to. */
  readonly heard: number | null;
  /** That the holder speaks, by the ranking of candidates; null where nobody is said to. */
  readonly ranked: number | null;
  /** That the attribution is one; null where it is none. */
  readonly attributed: number | null;
  /** Whether the cue is a word that takes a side by itself: "opposes". */
  readonly sided: boolean;
}

/**
 * The weights of a logistic regression over log odds, by `npm run reader -- calibrate --kit DIR`: learned on articles that nothing
 * else was learned from.
 */
const WEIGHTS = {
  always: -0.55,
  deed: 0.75,
  position: 0.62,
  read: 0.21,
  heard: 0.11,
  ranked: 0.02,
  attributed: 0.05,
  sided: 0.52,
};

/** The names of the weights, in their order. */
export const WEIGHED = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/** How likely a row is true: the holder takes a position in these words. Calibrated. */
export function surenessOfRow(facts: RowFacts): number {
  const values = weighed(facts);
  return logistic(WEIGHED.reduce((sum, name, at) => sum + WEIGHTS[name] * values[at]!, 0));
}

/** What the weights weigh. */
export function weighed({
  position,
  read,
  heard,
  ranked,
  attributed,
  sided,
}: RowFacts): readonly number[] {
  const told = (chance: number | null) => (chance === null ? 0 : logOdds(chance));
  return [
    1,
    Number(attributed === null),
    logOdds(position),
    logOdds(read),
    told(heard),
    told(ranked),
    told(attributed),
    Number(sided),
  ];
}

/** Nothing is surer than this, either way. */
const EDGE = 0.005;

function logOdds(chance: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, chance));
  return Math.log(kept / (1 - kept));
}
