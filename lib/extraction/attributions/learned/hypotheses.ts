import { type Features, featureList } from '../../../learning/hashing';
import { logSoftmax, score } from '../../../learning/linear';
import { cueFeatures, mayBeCue } from './cue-features';
import type { Finders } from './models';
import { optionsOf } from './options';
import {
  type Decided,
  describeContext,
  describePlace,
  NONE,
  type Option,
  type Range,
  type Stage,
  STAGES,
} from './stages';
import { PAD, type TokenTable } from './token-table';

/** A possible attribution: its spans as places, and how sure each decision was, as logarithms of probabilities. */
export interface Hypothesis extends Decided {
  readonly source: Range | null;
  /** The cue finder's score, without bounds. */
  readonly cueScore: number;
  readonly contentLog: number;
  readonly sourceLog: number;
  /** Log probability that the cue has no content at all. */
  readonly absentLog: number;
}

/** Cues whose score lies below this are not followed up. */
const FAINTEST_CUE = -2.9;
/** An option this much less likely than the best, in logarithms, is not followed up. */
const BEAM = 2.5;
const WIDTH = 3;
const KEPT = 4;

/** All hypotheses of a text, cue by cue in reading order, the likeliest of each first. */
export function hypotheses(table: TokenTable, finders: Finders): Hypothesis[] {
  const features = featureList();
  const chooser = chooserFor(table, finders);
  const found: Hypothesis[] = [];
  for (let at = PAD; at < table.end; at++) {
    if (!mayBeCue(table, at)) continue;
    cueFeatures(features, table, at);
    const cueScore = score(finders.cue, features);
    if (cueScore > FAINTEST_CUE) found.push(...hypothesesOf(chooser, at, cueScore));
  }
  return found;
}

interface Choice {
  readonly option: number;
  readonly log: number;
}

/** Gives the likeliest options of a stage, the best first. */
type Chooser = (stage: Stage, decided: Decided, known: number) => readonly Choice[];

/** The hypotheses for one cue. */
function hypothesesOf(choose: Chooser, cue: number, cueScore: number): Hypothesis[] {
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
): { readonly source: Range | null; readonly log: number } {
  let found: { source: Range | null; log: number } = { source: null, log: -Infinity };
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

/** What a stage has scored for a place beside the cue at hand: `cue` tells whether the score is of that cue. */
interface Memory {
  readonly cue: Int32Array;
  readonly score: Float64Array;
}

function chooserFor(table: TokenTable, { stages }: Finders): Chooser {
  const features = featureList();
  const scores = new Float64Array(4096);
  const size = table.word.length;
  const memories = Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      { cue: new Int32Array(size), score: new Float64Array(size) } satisfies Memory,
    ]),
  ) as Record<Stage, Memory>;
  return (stage, decided, known) => {
    const options = optionsOf(stage, table, decided, known);
    const model = stages[stage];
    for (const [index, option] of options.entries()) {
      const at: Option = { table, decided, known, option };
      const place = placeScore(memories[stage], at, () => {
        fill(features, at);
        return score(model, features);
      });
      features.length = 0;
      describeContext(stage, features, at);
      scores[index] = place + score(model, features);
    }
    logSoftmax(scores, options.length);
    const ranked: Choice[] = [];
    for (const [index, option] of options.entries()) {
      const log = scores[index]!;
      if (ranked.length === WIDTH && log <= ranked[WIDTH - 1]!.log) continue;
      let place = ranked.length;
      while (place > 0 && ranked[place - 1]!.log < log) place--;
      ranked.splice(place, 0, { option, log });
      ranked.length = Math.min(ranked.length, WIDTH);
    }
    const [first] = ranked;
    return ranked.filter(({ log }) => log > first!.log - BEAM);
  };
}

function fill(features: Features, option: Option): void {
  features.length = 0;
  describePlace(features, option);
}

function placeScore(memory: Memory, { decided, option }: Option, reckon: () => number): number {
  if (memory.cue[option] !== decided.cue) {
    memory.score[option] = reckon();
    memory.cue[option] = decided.cue;
  }
  return memory.score[option]!;
}
