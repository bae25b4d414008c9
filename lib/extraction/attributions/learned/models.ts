import type { Linear } from '../../../learning/linear';
import { decodeTables, encodeTables, type Table } from '../../../learning/tables';
import { type CueLexicon, LEXICON_BITS } from './columns/cue-lexicon';
import { type Stage, STAGES } from './finding/stages';

/** What finds and delimits possible attributions. */
export interface Finders {
  readonly lexicon: CueLexicon;
  readonly cue: Linear;
  readonly stages: Readonly<Record<Stage, Linear>>;
}

/** All that the learned generator needs: a plain value, read once from one file. */
export interface AttributionModels extends Finders {
  /** Whether a hypothesis is right, given its rivals: a first judgement. */
  readonly rank: Linear;
  /** How likely it is, given that judgement and the figures it rests on. */
  readonly forest: Table;
}

/** A model as it ships. */
export interface ShippedModels extends AttributionModels {
  readonly cue: Table;
  readonly stages: Readonly<Record<Stage, Table>>;
  readonly rank: Table;
}

/** The models as a file: lexicon, cue finder, the stages in their order, ranker, forest. */
export function writeModels(models: ShippedModels): Uint8Array<ArrayBuffer> {
  const lexicon = { bits: LEXICON_BITS, scale: 1, weights: models.lexicon };
  const stages = STAGES.map((stage) => models.stages[stage]);
  return encodeTables([lexicon, models.cue, ...stages, models.rank, models.forest]);
}

/**
 * The models of a file.
 *
 * @throws RangeError where the bytes are no model file or one for other decisions.
 */
export function readModels(bytes: Uint8Array): ShippedModels {
  const [lexicon, cue, ...others] = decodeTables(bytes);
  const forest = others.pop();
  const rank = others.pop();
  if (
    lexicon?.bits !== LEXICON_BITS ||
    !cue ||
    !rank ||
    !forest ||
    others.length !== STAGES.length
  ) {
    throw new RangeError('These models are for another version.');
  }
  const stages = Object.fromEntries(STAGES.map((stage, at) => [stage, others[at]!]));
  return { lexicon: lexicon.weights, cue, stages: stages as Record<Stage, Table>, rank, forest };
}
