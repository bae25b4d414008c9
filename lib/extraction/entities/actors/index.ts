import type { ParsedText } from '../../../language/parsed-text';
import { DEPTH, forestScore } from '../../../learning/forest';
import { hashString } from '../../../learning/hashing';
import { logistic } from '../../../learning/linear';
import { decodeTables, encodeTables, meaningIn, type Table } from '../../../learning/tables';
import type { Analysis, Entity } from '../../../model/analysis';
import { ACTS } from '../../confidences';
import { ACTOR_FACTS, actorRow } from './actor-facts';
import { actorCandidates } from './candidates';

/**
 * Leaves of all that an article names who acts in it: people; places and bodies that speak or hold a position, and those that
 * `forest` makes likely to. The others are where something happens, or what is spoken of.
 */
export function actorsBy(
  forest: Table,
): (
  text: ParsedText,
  found: Pick<Analysis, 'entities' | 'attributions' | 'positions'>,
) => readonly Entity[] {
  return (text, found) => {
    const heard = new Set([
      ...found.attributions.map(({ source }) => source?.entity),
      ...found.positions.map(({ holder }) => holder),
    ]);
    const idle = new Set(
      actorCandidates(text, found)
        .filter((each) => logistic(forestScore(forest, actorRow(each))) < ACTS)
        .map(({ entity }) => entity.id)
        .filter((id) => !heard.has(id)),
    );
    return found.entities.filter(({ id }) => !idle.has(id));
  };
}

/** What the columns of the forest’s rows mean, as one number. */
function meaning(): number {
  const lines = ACTOR_FACTS.map(({ name, steps }) => `${name} ${steps ?? 1}`);
  return hashString([`trees ${DEPTH} deep`, ...lines].join('\n')) >>> 0;
}

/** The forest as a file. */
export function writeActors(forest: Table): Uint8Array<ArrayBuffer> {
  return encodeTables([forest], meaning());
}

/**
 * The forest of a file, which is named for whoever reads what is wrong with it.
 *
 * @throws RangeError where the bytes are no model file, or one whose columns mean something else.
 */
export function readActors(bytes: Uint8Array, file: string): Table {
  const [forest, ...others] = meaningIn(bytes) === meaning() ? decodeTables(bytes) : [];
  if (!forest || others.length > 0) {
    const error = new RangeError(
      `The model in ${file} was made for another version of the engine.`,
    );
    error.name = 'OtherVersion';
    throw error;
  }
  return forest;
}
