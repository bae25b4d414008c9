import type { TextVectors } from '../../../encoder/read';
import { featureList } from '../../../learning/hashing';
import { type Linear, logSoftmax } from '../../../learning/linear';
import type { Table } from '../../../learning/tables';
import type { NamedArticle } from '../named-article';
import { type Heads, judgedByEncoder } from '../../reader/heads';
import { linearLogs } from './linear-judge';
import { CLASSES, NO_STANCE, type Utterance } from '../../reader/utterance';
import { STATEMENT_ROOM, statementFeatures } from './statement-features';

/** What judges statements: the layers above the encoder, and a linear model of their words. */
export interface Judges {
  readonly heads: Heads;
  readonly linear: Linear;
}

/** The same as they ship. */
export interface ShippedJudges extends Judges {
  readonly linear: Table;
}

/** What is thought of a statement. */
export interface Verdict {
  /** How likely it takes each stance, 0 to 1, in the order of `STANCE_ORDER`. */
  readonly stances: readonly number[];
  /** How likely it takes any. */
  readonly position: number;
  /** The same by the encoder alone. */
  readonly read: number;
}

const features = featureList(STATEMENT_ROOM);

/**
 * Judges a statement by encoder and words together: the geometric mean of both probabilities, since they err elsewhere. Null where
 * the encoder has not read it.
 */
export function verdictOn(
  { heads, linear }: Judges,
  article: NamedArticle,
  vectors: TextVectors,
  statement: Utterance,
): Verdict | null {
  const read = judgedByEncoder(heads, vectors, statement);
  if (!read) return null;
  statementFeatures(features, article, statement);
  const words = linearLogs(linear, features);
  const logs = read.map((log, stance) => (log + words[stance]!) / 2);
  logSoftmax(logs, CLASSES);
  const stances = [...logs.subarray(0, NO_STANCE)].map(Math.exp);
  return {
    stances,
    position: 1 - Math.exp(logs[NO_STANCE]!),
    read: 1 - Math.exp(read[NO_STANCE]!),
  };
}
