import type { TableIndex } from '../../../../model/text';
import { featureList } from '../../../../learning/hashing';
import { score } from '../../../../learning/linear';
import { type Chooser, chooserFor, WIDTH } from './chooser';
import { cueFeatures, mayBeCue } from '../features/cue-features';
import type { Finders } from '../models';
import { type Decided, NONE, type TableRange } from '../stages';
import type { TokenTable } from '../columns/token-table';

/** A hypothesis is a possible attribution: its spans as ranges of a table, and how sure each decision was, as logarithms of probabilities. */
export interface Hypothesis extends Decided {
  readonly source: TableRange | null;
  /** The cue finder’s score, in log odds. */
  readonly cueScore: number;
  readonly contentLog: number;
  readonly sourceLog: number;
  /** Log probability that the cue has no content at all. */
  readonly absentLog: number;
}

/** Cues whose score, in log odds, lies below this are not followed up. */
const FAINTEST_CUE = -2.9;
/** So many cues of a sentence are followed up, the likeliest; prose hardly ever has more. It keeps the cost of a text made of cues near that of prose. */
const MOST_CUES = 8;
/** So many hypotheses of a cue are kept, the likeliest. */
const KEPT = 4;

/** All hypotheses of a text, cue by cue in reading order, the likeliest of each first. */
export function hypotheses(table: TokenTable, finders: Finders): Hypothesis[] {
  const choose = chooserFor(table, finders);
  return likelyCues(table, finders).flatMap(({ at, cueScore }) =>
    hypothesesOf(choose, at, cueScore),
  );
}

interface Cue {
  readonly at: TableIndex;
  readonly cueScore: number;
}

/** The cues to follow up, in reading order. */
function likelyCues(table: TokenTable, finders: Finders): Cue[] {
  const features = featureList();
  const found: Cue[] = [];
  for (const [sentence, start] of table.sentenceStart.entries()) {
    const cues: Cue[] = [];
    for (let at = start; at < table.sentenceEnd[sentence]!; at++) {
      if (!mayBeCue(table, at)) continue;
      cueFeatures(features, table, at);
      const cueScore = score(finders.cue, features);
      if (cueScore > FAINTEST_CUE) cues.push({ at, cueScore });
    }
    found.push(...likeliest(cues));
  }
  return found;
}

function likeliest(cues: readonly Cue[]): readonly Cue[] {
  if (cues.length <= MOST_CUES) return cues;
  return cues
    .toSorted((one, other) => other.cueScore - one.cueScore)
    .slice(0, MOST_CUES)
    .toSorted((one, other) => one.at - other.at);
}

/** The hypotheses for one cue. */
function hypothesesOf(choose: Chooser, cue: TableIndex, cueScore: number): Hypothesis[] {
  const lefts: (Decided & { log: number })[] = [];
  const start: Decided = { cue, left: null, right: null };
  for (const end of choose('leftEnd', start, NONE)) {
    if (end.option === NONE) lefts.push({ ...start, log: end.log });
    else {
      for (const { option, log } of choose('leftStart', start, end.option).slice(0, 2)) {
        lefts.push({ ...start, left: { start: option, end: end.option }, log: end.log + log });
      }
    }
  }
  let absentLog = -9;
  const whole: (Decided & { log: number })[] = [];
  for (const left of best(lefts, WIDTH)) {
    for (const begin of choose('rightStart', left, NONE)) {
      const log = left.log + begin.log;
      if (begin.option !== NONE) {
        for (const end of choose('rightEnd', left, begin.option)) {
          const right = { start: begin.option, end: end.option };
          whole.push({ ...left, right, log: log + end.log });
        }
      } else if (left.left) whole.push({ ...left, log });
      else absentLog = log;
    }
  }
  return best(whole, KEPT).map(({ left, right, log }) => {
    const decided = { cue, left, right };
    const { source, log: sourceLog } = sourceOf(choose, decided);
    return { ...decided, source, cueScore, contentLog: log, sourceLog, absentLog };
  });
}

function best<T extends { readonly log: number }>(values: readonly T[], count: number): T[] {
  return values.toSorted((one, other) => other.log - one.log).slice(0, count);
}

function sourceOf(
  choose: Chooser,
  decided: Decided,
): { readonly source: TableRange | null; readonly log: number } {
  let found: { source: TableRange | null; log: number } = { source: null, log: -Infinity };
  for (const start of choose('sourceStart', decided, NONE).slice(0, 2)) {
    if (start.option === NONE) {
      if (start.log > found.log) found = { source: null, log: start.log };
      continue;
    }
    const [end] = choose('sourceEnd', decided, start.option);
    if (end && start.log + end.log > found.log) {
      found = { source: { start: start.option, end: end.option }, log: start.log + end.log };
    }
  }
  return found;
}
