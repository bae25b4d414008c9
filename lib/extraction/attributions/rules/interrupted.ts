import type { ParsedText, Quotation } from '../../../language/parsed-text';
import type { Content } from './content';
import type { Line } from './line';
import { spanOf } from '../../../language/stretch';

/** Joins what goes on behind an interruption: "“A,” he said, “B.”", "The plan, he said, is dead". */
export function interrupted(text: ParsedText, line: Line, before: Content, end: number): Content {
  const { tokens, quoted } = line;
  const mark = tokens[end];
  if (!mark || quoted[end]) return before;
  if (!/^[,.:;]$/.test(mark.text)) return before;
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
    return { spans: [{ start: next.start, end: next.end }], quotation: next, confidence: 0.9 };
  }
  if (
    mark.text !== ',' ||
    before.quotation ||
    !tokens[end + 1] ||
    tokens[end + 1]!.tag === 'VBG' ||
    /^(?:CC|IN|WDT|WP)$/.test(tokens[end + 1]!.tag)
  )
    return before;
  let close = tokens.length;
  while (close > end + 1 && /^[.!?]$/.test(tokens[close - 1]!.text) && !quoted[close - 1]) close--;
  return close > end + 1
    ? { ...before, spans: [...before.spans, spanOf(line, { start: end + 1, end: close })] }
    : before;
}

function startsSentence({ article }: ParsedText, { start, end }: Quotation): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(article.text.slice(start, Math.min(end, start + 4)));
}
