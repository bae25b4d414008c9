import type { TextOffset, TextSpan, TokenIndex } from '../model/text';
import { isTitleAbbreviation } from './lexicon/forms/abbreviations';
import { wordClass } from './lexicon/word-class';
import type { Quotation } from './parsed-text';

/** Longer "sentences", in tokens, are cut, so that what looks at a sentence as a whole stays linear in the text. */
const LONGEST = 250;
const STOP = /^(?:[.!?…]|\.{2,})$/;
const CLOSING = /^(?:["”’'»)\]]|'')$/;
const OPENINGS = wordClass('sentence-opening');
const TELLING = wordClass('tells-a-question');

/**
 * Groups the tokens of one block into sentences. A full stop inside an abbreviation ends none unless a word that begins
 * sentences follows; closing marks go with the sentence they close; "“Why?” Smith asked" is one.
 */
export function splitSentences(
  text: string,
  tokens: readonly TextSpan[],
  closing: ReadonlySet<TextOffset>,
): readonly (readonly TextSpan[])[] {
  const sentences: TextSpan[][] = [];
  let current: TextSpan[] = [];
  let index = 0;
  const word = (at: TokenIndex): string => {
    const token = tokens[at];
    return token ? text.slice(token.start, token.end) : '';
  };
  while (index < tokens.length) {
    current.push(tokens[index]!);
    const here = word(index);
    index++;
    const stops = STOP.test(here);
    if (!stops && !(here.endsWith('.') && endsAfterAbbreviation(here, word(index)))) {
      if (current.length < LONGEST) continue;
      sentences.push(current);
      current = [];
      continue;
    }
    let closed = false;
    while (
      index < tokens.length &&
      isClosing(word(index), tokens[index]!, tokens[index - 1]!, closing)
    ) {
      closed ||= !/^[)\].!?…]+$/.test(word(index));
      current.push(tokens[index]!);
      index++;
    }
    if (index >= tokens.length || begins(word, index, here, closed)) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function isClosing(
  word: string,
  token: TextSpan,
  previous: TextSpan,
  closing: ReadonlySet<TextOffset>,
): boolean {
  if (STOP.test(word)) return true;
  return CLOSING.test(word) && (closing.has(token.end) || token.start === previous.end);
}

function endsAfterAbbreviation(abbreviation: string, next: string): boolean {
  if (isTitleAbbreviation(abbreviation.slice(0, -1)) || /^\p{L}\.$/u.test(abbreviation))
    return false;
  return next !== '' && /^\p{Lu}/u.test(next) && OPENINGS.has(next.toLowerCase());
}

function begins(
  word: (at: TokenIndex) => string,
  at: TokenIndex,
  stop: string,
  closed: boolean,
): boolean {
  const next = word(at);
  if (!/^[\p{Lu}\p{N}\p{Lo}"“‘'«„`$€£@#([•*—–-]/u.test(next)) return false;
  if (/^[—–-]/.test(next)) return /^\p{Lu}/u.test(word(at + 1)) && !closed;
  if (closed && /[!?…]|\.\./.test(stop) && /^\p{Lu}/u.test(next)) {
    for (let ahead = at; ahead < at + 5; ahead++) {
      if (TELLING.has(word(ahead))) return false;
      if (!/^[\p{Lu}.]/u.test(word(ahead))) break;
    }
  }
  return true;
}

/** Where quotations end, by offset: what stands before is a mark that closes. */
export function closingMarks(quotations: readonly Quotation[]): ReadonlySet<TextOffset> {
  return new Set(quotations.filter((quotation) => !quotation.open).map(({ end }) => end));
}
