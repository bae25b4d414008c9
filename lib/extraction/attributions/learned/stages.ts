import type { TableIndex } from '../../../model/text';
import type { TokenTable } from './columns/token-table';

/** A range of tokens: half-open, in the places of a table; what a span is to a text. */
export interface TableRange {
  readonly start: TableIndex;
  readonly end: TableIndex;
}

/** Whether two ranges are the same, or both are none. */
export function sameRange(one: TableRange | null, other: TableRange | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/** What is decided of an attribution so far; null where nothing is there. */
export interface Decided {
  readonly cue: TableIndex;
  readonly left: TableRange | null;
  readonly right: TableRange | null;
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
  readonly known: TableIndex;
  readonly option: TableIndex;
}
