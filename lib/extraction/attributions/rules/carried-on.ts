import type { ParsedText, Quotation } from '../../../language/parsed-text';
import type { TextSpan } from '../../../model/text';
import type { Line } from './line';

/**
 * The quotations that carry on one that ended in sentence `from` (by number among `lines`): the next sentences of its block
 * that are quotations and nothing else, then blocks that are.
 */
export function carriedOn(
  text: ParsedText,
  lines: readonly Line[],
  from: number,
  last: Quotation | undefined,
  taken: ReadonlySet<number>,
): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let { block } = lines[from]!.sentence;
  let reached = Math.max(lines[from]!.sentence.end, last?.end ?? 0);
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
      (line.sentence.block !== block + 1 || spans.length > 8 || !opensBlock(lines, at))
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
function isWhole(lines: readonly Line[], from: number, quotation: Quotation): boolean {
  for (let at = from; at < lines.length && lines[at]!.sentence.start < quotation.end; at++) {
    const { tokens, quoted } = lines[at]!;
    for (let index = 0; index < tokens.length; index++) {
      if (quoted[index] !== quotation && !/^[.!?…]$/.test(tokens[index]!.text)) return false;
    }
  }
  return true;
}
