import type { Quotation, Sentence, Token } from '../../language/parsed-text';
import { touching } from '../../text/sorted-spans';

/** A shorter quotation is a name or a word held with tongs, and the sentence's own. In UTF-16 units. */
const SHORTEST = 25;

/** The words of a sentence that are the article's own, not somebody's in quotation marks. */
export function wordsOutsideQuotes(
  sentence: Sentence,
  quotations: readonly Quotation[],
): readonly Token[] {
  const quoted = touching(quotations, sentence).filter(({ start, end }) => end - start >= SHORTEST);
  return sentence.tokens.filter(
    ({ normal, start }) =>
      /^[\p{L}\p{N}]/u.test(normal) &&
      !quoted.some((quote) => quote.start <= start && start < quote.end),
  );
}
