import { type Features, mix, put } from '../../../learning/hashing';
import { absenceFeatures, boundaryFeatures } from './boundary-features';
import { pairFeatures } from './pair-features';
import { step } from './step';
import type { TokenTable } from './token-table';

/** Places of a table, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges are the same, or both are none. */
export function sameRange(one: Range | null, other: Range | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/** What is decided of an attribution so far; null where nothing is there. */
export interface Decided {
  readonly cue: number;
  readonly left: Range | null;
  readonly right: Range | null;
}

/** The decisions, in the order they are taken: each chooses a boundary, knowing those before. */
export const STAGES = [
  'leftEnd',
  'leftStart',
  'rightStart',
  'rightEnd',
  'sourceStart',
  'sourceEnd',
] as const;
export type Stage = (typeof STAGES)[number];

/** The option that says there is no such span. */
export const NONE = 0;

/** One option of a decision. */
export interface Option {
  readonly table: TokenTable;
  readonly decided: Decided;
  /** The other end of the span at hand. */
  readonly known: number;
  readonly option: number;
}

/** Puts all features of an option. */
export function describe(stage: Stage, features: Features, option: Option): void {
  features.length = 0;
  describePlace(features, option);
  describePair(stage, features, option);
  describeBeside(stage, features, option);
}

/** Puts what an option says by itself and its cue, whatever else is decided. */
function describePlace(features: Features, { table, decided, option }: Option): void {
  if (option === NONE) absenceFeatures(features, table, decided.cue);
  else boundaryFeatures(features, table, decided.cue, option);
}

/** Puts what an option says together with the other end of its span. */
export function describePair(stage: Stage, features: Features, at: Option): void {
  const { table, decided, known, option } = at;
  const { cue } = decided;
  if (stage === 'leftStart') pairFeatures(features, table, { cue, start: option, end: known });
  else if (stage === 'rightEnd' || stage === 'sourceEnd') {
    pairFeatures(features, table, { cue, start: known, end: option });
  }
}

/** Puts what an option says beside the spans decided before. */
export function describeBeside(
  stage: Stage,
  features: Features,
  { table, decided, option }: Option,
): void {
  if (stage === 'rightStart' || stage === 'rightEnd') besideLeft(features, table, decided, option);
  else if (stage === 'sourceStart' || stage === 'sourceEnd') {
    besideContent(features, table, decided, option);
  }
}

/** What the content at the cue's left says of that at its right. */
function besideLeft(
  features: Features,
  table: TokenTable,
  { cue, left }: Decided,
  option: number,
): void {
  const side = left
    ? 1 + (table.quoted[left.end - 1]! & 23) * 8 + Math.min(7, step(cue - left.end))
    : 0;
  const { tag, word, quoted } = table;
  put(features, 110, side);
  put(features, 111, side ? 1 : 0, tag[option]!);
  put(features, 112, side, quoted[option]! & 15);
  put(features, 113, side, tag[option - 1]!);
  put(features, 114, side ? 1 : 0, word[option]!);
  put(features, 115, side, mix(tag[cue]!, tag[cue + 1]!));
  if (!left) return;
  const start = table.quoted[left.start]! & 15;
  put(features, 116, mix(start, side), mix(quoted[option - 1]! & 23, quoted[option]! & 15));
  put(features, 117, step(left.end - left.start), option === NONE ? 1 : 0);
  put(features, 118, tag[left.start]!, option === NONE ? 1 : 0);
  put(features, 119, word[left.start]!, option === NONE ? 1 : 0);
}

/** Where a source stands to cue and contents. */
function besideContent(
  features: Features,
  table: TokenTable,
  { cue, left, right }: Decided,
  option: number,
): void {
  const { tag, word } = table;
  const shape = (left ? 1 : 0) + (right ? 2 : 0);
  const side = option === NONE ? 0 : option > cue ? 1 : 2;
  const toLeft = left && option !== NONE ? step(Math.abs(option - left.end)) : 10;
  const toRight = right && option !== NONE ? step(Math.abs(right.start - option)) : 10;
  put(features, 110, shape, side);
  put(features, 111, mix(shape, side), mix(tag[option - 1]!, tag[option]!));
  put(features, 112, toLeft, mix(shape, side));
  put(features, 113, toRight, mix(shape, side));
  put(features, 114, mix(toLeft, toRight), mix(tag[option]!, side));
  put(features, 115, mix(toLeft, side), tag[cue]!);
  put(features, 116, mix(toRight, side), tag[cue]!);
  put(features, 117, mix(shape, side), word[option]!);
  put(features, 118, shape, mix(tag[cue]!, tag[cue + 1]!));
  put(features, 119, mix(shape, side), table.lemma[cue]!);
}
