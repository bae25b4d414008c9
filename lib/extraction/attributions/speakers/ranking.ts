import { cell, forestScore } from '../../../learning/forest';
import { featureList } from '../../../learning/hashing';
import { type Linear, logSoftmax, score } from '../../../learning/linear';
import type { Table } from '../../../learning/tables';
import { FACTS, type FactsOf } from './fact-names';
import { factsOf, type PossibleSpeaker } from './facts';
import { speakerFeatures } from './features';
import type { Scene } from './scene';

/** What ranks those who may be meant by a source. */
export interface SpeakerModels {
  /** A first ranking, by facts, their pairs, and words. */
  readonly linear: Linear;
  /** What a forest of small trees adds to its log odds. */
  readonly forest: Table;
  /** By what the sum is multiplied, so that a probability is one: learned from articles that neither had seen. */
  readonly calibration: number;
}

/** One who may be meant, and how likely. */
export interface Ranked {
  readonly option: PossibleSpeaker;
  readonly probability: number;
}

/** Columns of a forest’s row: the facts, and how the first ranking stands. */
const MARKS = ['mark', 'markRank', 'markLead', 'markOfNobody'] as const;
export const COLUMNS: readonly string[] = [...FACTS, ...MARKS];
/** Steps to the unit of a logarithm. */
const STEPS = 8;

/** What the first ranking knows of a scene: those who may be meant, nobody last, and the logarithms of how likely each is. */
export interface FirstRanking {
  readonly options: readonly PossibleSpeaker[];
  readonly facts: readonly FactsOf[];
  readonly logs: Float64Array;
}

const features = featureList(320);

/** Marks those who may be meant in a scene. */
export function markedBy(linear: Linear, scene: Scene): FirstRanking {
  const facts = factsOf(scene);
  const options: readonly PossibleSpeaker[] = [...scene.options, null];
  const logs = Float64Array.from(options, (option, index) => {
    speakerFeatures(features, scene, option, facts[index]!);
    return score(linear, features);
  });
  logSoftmax(logs, logs.length);
  return { options, facts, logs };
}

/** The likeliest are looked at twice, and nobody. */
const LOOKED_AT = 6;

/** The numbers of those that are looked at twice. */
export function shortlist({ logs }: FirstRanking): readonly number[] {
  const nobody = logs.length - 1;
  const best = [...logs.keys()]
    .filter((index) => index !== nobody)
    .toSorted((one, other) => logs[other]! - logs[one]!);
  return [...best.slice(0, LOOKED_AT), nobody];
}

/** The row of one who may be meant. */
export function rowOf(
  { facts, logs }: FirstRanking,
  listed: readonly number[],
  index: number,
): Int8Array {
  const row = new Int8Array(COLUMNS.length);
  for (const [column, name] of FACTS.entries()) row[column] = cell(facts[index]![name]);
  const others = listed.filter((other) => other !== index);
  const best = Math.max(...others.map((other) => logs[other]!), -20);
  row.set(
    [
      cell(logs[index]!, STEPS),
      cell(others.filter((other) => logs[other]! > logs[index]!).length),
      cell(logs[index]! - best, STEPS),
      cell(logs.at(-1)!, STEPS),
    ],
    FACTS.length,
  );
  return row;
}

/** Who may be meant in a scene, the likeliest first. */
export function ranked(
  { linear, forest, calibration }: SpeakerModels,
  scene: Scene,
): readonly Ranked[] {
  const marked = markedBy(linear, scene);
  const listed = shortlist(marked);
  const logs = Float64Array.from(
    listed,
    (index) =>
      calibration * (marked.logs[index]! + forestScore(forest, rowOf(marked, listed, index))),
  );
  logSoftmax(logs, logs.length);
  return listed
    .map((index, at) => ({ option: marked.options[index]!, probability: Math.exp(logs[at]!) }))
    .toSorted((one, other) => other.probability - one.probability);
}
