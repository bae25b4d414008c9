import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';
import { isQuotationMark } from './tags';

/** Where sentences and clauses start, which have a capital or a first word of their own. */

/** The first word of some tokens, marks passed over; undefined where none is one. */
export function firstWord(tokens: readonly Token[]): Token | undefined {
  return tokens.find(isWordLike);
}

/** Whether a token begins with a letter: no mark, number or clitic. */
export function isWordLike({ normal }: Token): boolean {
  return /^\p{L}/u.test(normal);
}

/** Whether a token begins a sentence, a quotation in it or what follows a colon: there any word has a capital. */
export function startsClause(tokens: readonly Token[], at: TokenIndex): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { text } = tokens[back]!;
    if (isQuotationMark(tokens[back]) || /^["“”„«'‘’([—–-]$/.test(text)) continue;
    return text === ':' || text === '…';
  }
  return true;
}

/** Whether a token begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
