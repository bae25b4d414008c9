import type { TableIndex } from '../../../../model/text';
import type { Hypothesis } from '../finding/hypotheses';
import type { TableRange } from '../stages';

/** What the other hypotheses of a text say of one. */
export interface Rivalry {
  /** Place among the hypotheses of its cue, from 0. */
  readonly rank: number;
  /** How much likelier its content is than the next best of its cue, in logarithms; below 0 for all but the best. */
  readonly margin: number;
  /** The highest mark among hypotheses of other cues, by what they are to this one. */
  readonly overlapping: number;
  /** … whose content holds this cue. */
  readonly around: number;
  /** … whose cue stands in this content. */
  readonly within: number;
}

/** Cues further apart, in tokens, are no rivals: this keeps the look at all pairs linear in the text. */
const NEAR = 250;
/** The mark of a rival that isn’t there, in log odds. */
const NOBODY = -9;

/**
 * What the hypotheses of a text are to each other, one by one, by a mark for each. `all` holds those of a cue one after another,
 * the likeliest content first.
 */
export function rivalries(all: readonly Hypothesis[], marks: readonly number[]): Rivalry[] {
  const firsts = [...all.keys()].filter((index) => all[index - 1]?.cue !== all[index]!.cue);
  let rank = 0;
  let from = 0;
  return all.map((one, index) => {
    rank = all[index - 1]?.cue === one.cue ? rank + 1 : 0;
    const best = all[index - rank]!;
    const next = all[index + 1]?.cue === one.cue ? all[index + 1] : undefined;
    const margin =
      rank > 0 ? one.contentLog - best.contentLog : next ? one.contentLog - next.contentLog : 6;
    let [overlapping, around, within] = [NOBODY, NOBODY, NOBODY];
    while (all[firsts[from]!]!.cue < one.cue - NEAR) from++;
    for (let at = from; at < firsts.length; at++) {
      const other = all[firsts[at]!]!;
      if (other.cue > one.cue + NEAR) break;
      if (other.cue === one.cue) continue;
      const mark = marks[firsts[at]!]!;
      if (meets(one, other)) overlapping = Math.max(overlapping, mark);
      if (holds(other, one.cue)) around = Math.max(around, mark);
      if (holds(one, other.cue)) within = Math.max(within, mark);
    }
    return { rank, margin, overlapping, around, within };
  });
}

function holds({ left, right }: Hypothesis, place: TableIndex): boolean {
  return covers(left, place) || covers(right, place);
}

function covers(range: TableRange | null, place: TableIndex): boolean {
  return range !== null && place >= range.start && place < range.end;
}

/** Whether two hypotheses claim the same words as content. */
function meets(one: Hypothesis, other: Hypothesis): boolean {
  return (
    crosses(one.left, other.left) ||
    crosses(one.left, other.right) ||
    crosses(one.right, other.left) ||
    crosses(one.right, other.right)
  );
}

function crosses(one: TableRange | null, other: TableRange | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}
