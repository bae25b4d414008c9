import type { ParsedText, Quotation } from '../../../language/parsed-text';
import { spanOf } from '../../../language/stretch';
import { tagged } from '../../../language/syntax/tags';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { ANSWER } from '../../confidences';
import type { Content } from './content';
import type { Line } from './line';

/** What opens other words behind an interruption than those that go on. */
const OPENS_OTHER = tagged('VBG CC IN WDT WP');

/**
 * The content that `before` becomes where it goes on behind the cue that interrupts it and ends before token `end`: "“A,” he said,
 * “B.”", "The plan, he said, is dead". Null where it doesn’t.
 */
export function goesOn(
  text: ParsedText,
  line: Line,
  before: Content,
  end: TokenIndex,
): Content | null {
  const { tokens, quoted } = line;
  const mark = tokens[end];
  if (!mark || quoted[end]) return null;
  if (!/^[,.:;]$/.test(mark.text)) return null;
  const next = quoted[end + 1];
  if (next && before.quotation) {
    return {
      ...before,
      spans: [...before.spans, { start: next.start, end: next.end }],
      quotation: next,
    };
  }
  // "Asked why, he said, “It rained.”": what is asked is no part of the answer.
  if (next && startsSentence(text, next)) {
    return { spans: [{ start: next.start, end: next.end }], quotation: next, confidence: ANSWER };
  }
  if (mark.text !== ',' || before.quotation || !tokens[end + 1] || OPENS_OTHER(tokens[end + 1]))
    return null;
  let close = tokens.length;
  while (close > end + 1 && /^[.!?]$/.test(tokens[close - 1]!.text) && !quoted[close - 1]) close--;
  return close > end + 1
    ? { ...before, spans: [...before.spans, spanOf(line, { start: end + 1, end: close })] }
    : null;
}

function startsSentence({ article }: ParsedText, { start, end }: Quotation): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(article.text.slice(start, Math.min(end, start + 4)));
}

/** Quotations in blocks of their own that may carry one on. */
const MOST_QUOTATIONS = 8;

/**
 * The quotations that carry on one that ended in sentence `from` (by number among `lines`): the next sentences of its block
 * that are quotations and nothing else, then blocks that are.
 */
export function carriedOn(
  lines: readonly Line[],
  from: number,
  last: Quotation,
  taken: ReadonlySet<number>,
): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let { block } = lines[from]!.sentence;
  let reached = Math.max(lines[from]!.sentence.end, last.end);
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.sentence.end <= reached) continue;
    const quotation = line.quoted[0];
    if (
      taken.has(at) ||
      !quotation ||
      quotation.start < line.sentence.start ||
      !isWhole(lines, at, quotation)
    )
      break;
    if (
      line.sentence.block !== block &&
      (line.sentence.block !== block + 1 ||
        spans.length > MOST_QUOTATIONS ||
        !opensBlock(lines, at))
    )
      break;
    block = line.sentence.block;
    spans.push({ start: quotation.start, end: quotation.end });
    reached = quotation.end;
  }
  return spans;
}

function opensBlock(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]!.sentence.block !== lines[at]!.sentence.block;
}

/** Whether nothing but the quotation stands in its sentences. */
export function isWhole(lines: readonly Line[], from: number, quotation: Quotation): boolean {
  for (let at = from; at < lines.length && lines[at]!.sentence.start < quotation.end; at++) {
    const { tokens, quoted } = lines[at]!;
    for (let index = 0; index < tokens.length; index++) {
      if (quoted[index] !== quotation && !/^[.!?…]$/.test(tokens[index]!.text)) return false;
    }
  }
  return true;
}
