import type { TableIndex } from '../../../../model/text';
import { type Features, featureList } from '../../../../learning/hashing';
import { wholeScore } from '../../../../learning/linear';
import { absenceFeatures } from '../features/absence-features';
import { approachFeatures } from '../features/boundary-features';
import { placeFeatures } from '../features/place-features';
import type { Finders } from '../models';
import { NONE, type Stage, STAGES } from '../stages';
import type { TokenTable } from '../columns/token-table';

/** More features than a place has seen from a cue. */
const ROOM = 64;

/** What a stage has scored. */
interface Scored {
  /** What places say at the left of any cue, and at its right; not a number where nothing has asked. */
  readonly sides: readonly [Float64Array, Float64Array];
  /** What they say in all, and of which cue. */
  readonly sum: Float64Array;
  readonly mark: Int32Array;
}

/**
 * What an option says to a stage by itself and its cue, whatever else is decided, not yet scaled. What was found for one cue
 * or stage is kept for the next.
 */
export function placeScorer(
  table: TokenTable,
  { stages }: Finders,
): (stage: Stage, cue: TableIndex, option: TableIndex) => number {
  const size = table.word.length;
  const own = featureList();
  // All stages ask for the same features of a place: of one cue each is listed once, and the lists serve the next cue again.
  const lists: Features[] = [];
  const listOf = new Int32Array(size);
  const seenFrom = new Int32Array(size);
  let listed = 0;
  let current = -1;
  const fresh = (): Scored => ({
    sides: [new Float64Array(size).fill(NaN), new Float64Array(size).fill(NaN)],
    sum: new Float64Array(size),
    mark: new Int32Array(size),
  });
  const scored = new Map(STAGES.map((stage) => [stage, fresh()]));

  const viewFrom = (cue: TableIndex, option: TableIndex): Features => {
    if (seenFrom[option] === cue) return lists[listOf[option]!]!;
    if (cue !== current) {
      current = cue;
      listed = 0;
    }
    const list = (lists[listed] ??= featureList(ROOM));
    seenFrom[option] = cue;
    listOf[option] = listed++;
    list.length = 0;
    if (option === NONE) absenceFeatures(list, table, cue);
    else approachFeatures(list, table, cue, option);
    return list;
  };

  return (stage, cue, option) => {
    const { sides, sum, mark } = scored.get(stage)!;
    if (mark[option] === cue) return sum[option]!;
    const model = stages[stage];
    const side = option > cue ? 1 : 0;
    const known = sides[side];
    if (option === NONE) known[option] = 0;
    else if (Number.isNaN(known[option])) {
      own.length = 0;
      placeFeatures(own, table, option, side);
      known[option] = wholeScore(model, own);
    }
    sum[option] = known[option]! + wholeScore(model, viewFrom(cue, option));
    mark[option] = cue;
    return sum[option]!;
  };
}
