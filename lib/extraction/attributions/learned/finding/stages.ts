import type { TokenTable } from '../columns/token-table';

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
