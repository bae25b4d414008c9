import { KNOT_BITS } from '../../../learning/calibration';
import type { Linear } from '../../../learning/linear';
import { decodeTables, encodeTables, meaningIn, type Table } from '../../../learning/tables';
import { type CueLexicon, LEXICON_BITS } from './columns/cue-lexicon';
import { meaningNumber } from './meaning';
import { type Stage, STAGES } from './stages';

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
  /** What that likelihood is worth on articles not learned from. */
  readonly calibration: Table;
}

/** A model as it ships. */
export interface ShippedModels extends AttributionModels {
  readonly cue: Table;
  readonly stages: Readonly<Record<Stage, Table>>;
  readonly rank: Table;
}

/** The models as a file, with what their weights mean: lexicon, cue finder, the stages in their order, ranker, forest, calibration. */
export function writeModels(models: ShippedModels): Uint8Array<ArrayBuffer> {
  const lexicon = { bits: LEXICON_BITS, scale: 1, weights: models.lexicon };
  const stages = STAGES.map((stage) => models.stages[stage]);
  return encodeTables(
    [lexicon, models.cue, ...stages, models.rank, models.forest, models.calibration],
    meaningNumber(),
  );
}

/** The name of the error that tells of models for another version of the engine. */
export const OTHER_VERSION = 'OtherVersion';

/**
 * The models of a file, which is named for whoever reads what is wrong with it.
 *
 * @throws RangeError where the bytes are no model file, or one whose weights mean other features: that has the name `OTHER_VERSION`.
 */
export function readModels(bytes: Uint8Array, file: string): ShippedModels {
  if (meaningIn(bytes) !== meaningNumber()) throw otherVersion(file);
  const [lexicon, cue, ...others] = decodeTables(bytes);
  const calibration = others.pop();
  const forest = others.pop();
  const rank = others.pop();
  if (
    lexicon?.bits !== LEXICON_BITS ||
    !cue ||
    !rank ||
    !forest ||
    calibration?.bits !== KNOT_BITS ||
    others.length !== STAGES.length
  ) {
    throw otherVersion(file);
  }
  const stages = Object.fromEntries(STAGES.map((stage, at) => [stage, others[at]!]));
  return {
    lexicon: lexicon.weights,
    cue,
    stages: stages as Record<Stage, Table>,
    rank,
    forest,
    calibration,
  };
}

function otherVersion(file: string): RangeError {
  const error = new RangeError(
    `The models in ${file} were made for another version of the engine: their weights would count for other features. ` +
      'Make them anew with “npm run train”, or install the extension anew.',
  );
  error.name = OTHER_VERSION;
  return error;
}
