import type { ParsedText } from '../../../language/parsed-text';
import { overlaps } from '../../../text/span';
import { FREE_QUOTATION } from '../../confidences';
import type { Candidate } from '../candidate';
import { candidateIndex } from '../choice/rivals';
import { isWhole } from './going-on';
import { type Line, linesOf } from './line';

/** A quotation of fewer tokens, marks included, is a cry or a title. */
const FEWEST_TOKENS = 5;

/**
 * Quotations that stand alone right behind a sentence in which one somebody speaks, and that nobody else has: "Roe said that it was
 * late. “It is.”" They are his as well.
 */
export function freeQuotes(text: ParsedText, told: readonly Candidate[]): readonly Candidate[] {
  const taken = candidateIndex(told);
  const lines = linesOf(text);
  return lines.flatMap((line, at): Candidate[] => {
    const quotation = line.quoted[0];
    const before = lines[at - 1];
    if (!quotation || !before || before.sentence.block !== line.sentence.block) return [];
    if (quotation.start !== line.sentence.start || line.tokens.length < FEWEST_TOKENS) return [];
    if (!isWhole(lines, at, quotation)) return [];
    if (taken.touching(quotation).length > 0) return [];
    const source = speakerIn(before, taken.touching(before.sentence));
    return source
      ? [
          {
            content: [{ start: quotation.start, end: quotation.end }],
            source,
            confidence: FREE_QUOTATION,
            by: 'rule:free-quote',
          },
        ]
      : [];
  });
}

/** The source of the one who speaks in a line; undefined where nobody does, or more than one. */
function speakerIn({ sentence }: Line, told: readonly Candidate[]): Candidate['source'] {
  const here = told.filter(({ cue }) => cue && overlaps(cue, sentence));
  const outer = here.filter(
    ({ cue }) =>
      !here.some(
        (other) => other.cue !== cue && other.content.some((span) => overlaps(span, cue!)),
      ),
  );
  const [first, ...others] = outer;
  const source = first?.source;
  if (!source || source.start < sentence.start) return undefined;
  return others.every((other) => other.source?.start === source.start) ? source : undefined;
}
