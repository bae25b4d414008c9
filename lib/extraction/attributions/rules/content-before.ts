import type { ParsedText } from '../../../language/parsed-text';
import { spanOf } from '../../../language/stretch';
import { isClause } from '../../../language/syntax/clauses';
import { tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { BARE_CLAUSE, QUOTED, QUOTED_WITH_LEAD } from '../../confidences';
import type { Content } from './content';
import { isSpeech, type Line } from './line';

/**
 * The content that ends where "…, Roe said" or "…, said Roe" begins (token `at`): a quotation, or the clause from the
 * sentence's start. Null where no comma or closing mark parts them. Where more words follow the cue (`goesOn`), the first
 * piece needs no verb: "The law, Roe said, was wrong".
 */
export function contentBefore(
  text: ParsedText,
  line: Line,
  at: TokenIndex,
  goesOn = false,
): Content | null {
  const { tokens, quoted, sentence } = line;
  const mark = tokens[at - 1];
  if (!mark) return null;
  const parted = mark.text === ',' || mark.text === '--' || mark.text === '—' || mark.text === '–';
  const end = parted && !quoted[at - 1] ? at - 1 : at;
  const quotation = quoted[end - 1];
  if (end === 0 || (!parted && !quotation)) return null;
  if (quotation) {
    const first = quoted.indexOf(quotation);
    const alone = first === 0 || quotation.start < sentence.start;
    if (alone || leadsIn(line, first)) {
      return isSpeech(text, quotation) || parted
        ? { spans: [{ start: quotation.start, end: quotation.end }], quotation, confidence: QUOTED }
        : null;
    }
    return {
      spans: [{ start: spanOf(line, { start: 0, end }).start, end: quotation.end }],
      quotation,
      confidence: QUOTED_WITH_LEAD,
    };
  }
  if (!goesOn && !isClause(tokens, { start: 0, end })) return null;
  const first = quoted[0];
  const start = first && first.start < sentence.start ? first.start : sentence.start;
  return { spans: [{ start, end: tokens[end - 1]!.end }], confidence: BARE_CLAUSE };
}

const LEADS_IN = tagged('CC RB IN');

/** A word or two before a quotation that tie it to what went before: "But “we will see,” he said". */
function leadsIn({ tokens }: Line, first: TokenIndex): boolean {
  return (
    first <= 2 && tokens.slice(0, first).every((token) => LEADS_IN(token) || token.text === ',')
  );
}
