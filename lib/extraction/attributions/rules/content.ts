import type { Quotation } from '../../../language/parsed-text';
import { spanOf } from '../../../language/stretch';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { QUOTED, QUOTED_IN_PART } from '../../confidences';
import { contentEnd } from './content-bounds';
import type { Cue } from './cues';
import type { Line } from './line';

/** The content of a cue. */
export interface Content {
  readonly spans: readonly [TextSpan, ...TextSpan[]];
  /** The quotation they end with, which later paragraphs may carry on. */
  readonly quotation?: Quotation;
  /** How sure the shape is, 0 to 1. */
  readonly confidence: number;
}

/** The content from a token on, as a clause that is said with some confidence. */
export type Rest = (start: TokenIndex, confidence: number) => Content | null;

/** Tokens at a quotation’s end among which the mark that closes its sentence is looked for. */
const CLOSING_TOKENS = 3;

/** The content that is the quotation at a token, whole; with what follows where the sentence goes on behind it. */
export function quotationAt(line: Line, at: TokenIndex, rest: Rest): Content | null {
  const { tokens, quoted, sentence } = line;
  const quotation = quoted[at]!;
  let after = at;
  while (after < tokens.length && quoted[after] === quotation) after++;
  const goesOn =
    quotation.end < sentence.end &&
    tokens[after] !== undefined &&
    !/^[.,;!?]$/.test(tokens[after]!.text);
  const closed = /[.,!?]['"”’]*$/.test(
    tokens
      .slice(Math.max(at, after - CLOSING_TOKENS), after)
      .map(({ text }) => text)
      .join(''),
  );
  if (goesOn && !closed) {
    const whole = rest(at, QUOTED_IN_PART);
    if (whole) return whole;
  }
  return { spans: [{ start: quotation.start, end: quotation.end }], quotation, confidence: QUOTED };
}

/** The content that is the clause from a token on. */
export function clauseFrom(
  line: Line,
  start: TokenIndex,
  cue: Cue,
  cues: readonly Cue[],
  confidence: number,
): Content | null {
  const end = contentEnd(line, start, cue, cues);
  if (end <= start) return null;
  const last = line.quoted[end - 1];
  const span = spanOf(line, { start, end });
  // A quotation begun here runs on to its own end, over sentences.
  if (last && last.end > span.end && last.start >= span.start) {
    return { spans: [{ start: span.start, end: last.end }], quotation: last, confidence };
  }
  return { spans: [span], ...(last && last.end === span.end && { quotation: last }), confidence };
}
