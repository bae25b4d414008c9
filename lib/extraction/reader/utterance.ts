import type { TextSpan } from '../../model/text';
import type { Stance } from '../../model/analysis';

/** Words in which somebody may take a position: an attribution, or a deed that the article tells itself. */
export interface Utterance {
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly content: readonly TextSpan[];
  /** Told by the article: no attribution. */
  readonly deed: boolean;
}

/** The stances in the order that all judges of them keep; behind them “none”. */
export const STANCE_ORDER: readonly Stance[] = [
  'supports',
  'opposes',
  'calls-for',
  'warns',
  'commits',
  'denies',
];

/** The class of a statement that takes no position. */
export const NO_STANCE = STANCE_ORDER.length;

/** How many classes there are. */
export const CLASSES = STANCE_ORDER.length + 1;
