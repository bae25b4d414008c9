import type { ParsedText, Sentence, Token } from '../../language/parsed-text';
import type { TextOffset } from '../../model/text';
import { indexAt } from '../../text/sorted-spans';

/** The sentence and the token that begin last at or before an offset. */
export function tokenAt(
  { sentences }: ParsedText,
  offset: TextOffset,
): { readonly sentence: Sentence; readonly token: Token } | null {
  const sentence = sentences[indexAt(sentences, offset)];
  const token = sentence?.tokens[indexAt(sentence.tokens, offset)];
  return sentence && token ? { sentence, token } : null;
}
