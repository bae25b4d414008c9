import type { ParsedText } from '../../language/parsed-text';
import type { Made } from '../../model/analysis';
import type { TextSpan } from '../../model/text';

/**
 * A possible attribution, before rivals for the same words are weighed and the source is looked up among the entities.
 * Spans are trimmed of blanks; quotation marks, "that" and "to" belong to the content, a full stop outside of marks doesn't.
 */
export interface Candidate extends Made {
  /** In reading order; several where the cue interrupts. */
  readonly content: readonly [TextSpan, ...TextSpan[]];
  readonly cue?: TextSpan;
  /** The words that name who speaks, with title and apposition. */
  readonly source?: TextSpan;
  /** How likely it is an attribution with this content, 0 to 1. */
  readonly confidence: number;
}

/** A way to find candidates: the rules are one, a learned model is another. Order and overlaps don’t matter. */
export type CandidateGenerator = (text: ParsedText) => readonly Candidate[];
