import { DEPTH } from '../../../learning/forest';
import { hashString } from '../../../learning/hashing';
import { decodeTables, encodeTables, meaningIn, type Table } from '../../../learning/tables';
import { OTHER_VERSION } from '../learned/models';
import { NAMED_STEPS } from '../sources';
import { HEAD_KINDS, SOURCE_FORMS } from './asked';
import { SPEAKER } from './features';
import { COLUMNS, type SpeakerModels } from './ranking';

/** The ranking as it ships. */
export interface ShippedSpeakerModels extends SpeakerModels {
  readonly linear: Table;
}

/** To be raised where features or facts come to say other things under the same names. */
const VERSION = 1;

/** What weights mean to this version of the engine, as one number: it changes when a feature, a fact or a form comes, goes or moves. */
function speakersMeaning(): number {
  const templates = Object.entries(SPEAKER).map(([name, number]) => `${number} ${name}`);
  const parts = [`speakers ${VERSION}`, `trees ${DEPTH} deep`, ...templates];
  return (
    hashString(
      [
        ...parts,
        ...COLUMNS,
        ...Object.keys(SOURCE_FORMS),
        ...Object.keys(HEAD_KINDS),
        ...NAMED_STEPS,
      ].join('\n'),
    ) >>> 0
  );
}

/** The ranking as a file, with what its weights mean: the first ranking, the forest, the calibration. */
export function writeSpeakers({
  linear,
  forest,
  calibration,
}: ShippedSpeakerModels): Uint8Array<ArrayBuffer> {
  const last = { bits: 0, scale: calibration, weights: Int8Array.of(1) };
  return encodeTables([linear, forest, last], speakersMeaning());
}

/**
 * The ranking of a file, which is named for whoever reads what is wrong with it.
 *
 * @throws RangeError where the bytes are no model file, or one whose weights mean other features: that has the name `OTHER_VERSION`.
 */
export function readSpeakers(bytes: Uint8Array, file: string): ShippedSpeakerModels {
  const [linear, forest, last, ...more] =
    meaningIn(bytes) === speakersMeaning() ? decodeTables(bytes) : [];
  if (!linear || !forest || !last || more.length > 0) {
    const error = new RangeError(
      `The models in ${file} were made for another version of the engine. ` +
        'Make them anew with “npm run train”, or install the extension anew.',
    );
    error.name = OTHER_VERSION;
    throw error;
  }
  return { linear, forest, calibration: last.scale };
}
