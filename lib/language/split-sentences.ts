import type { TextOffset, TextSpan, TokenIndex } from '../model/text';
import { isTitleAbbreviation } from './lexicon/forms/abbreviations';
import { wordClass } from './lexicon/word-class';
import type { Quotation } from './parsed-text';

/** Longer "sentences", in tokens, are cut, so that what looks at a sentence as a whole stays linear in the text. */
const LONGEST = 250;
const STOP = /^(?:[.!?…]|\.{2,})$/;
const CLOSING = /^(?:["”’'»)\]」』]|''|>>)$/;
const LETTER = /^\p{L}\.$/u;
const OPENINGS = wordClass('sentence-opening');
const TELLING = wordClass('tells-a-question');
const LETTERED = wordClass('lettered');
/** Who gives a name, "J. Roe", or has a letter for one: what is written on is a site. */
const WRITTEN_ON = /^(?:on|via)$/;

/** Where quotations of a text begin and end, by offset: an opening mark begins a sentence, a closing one goes with it. */
export interface QuotationEnds {
  readonly opening: ReadonlySet<TextOffset>;
  readonly closing: ReadonlySet<TextOffset>;
}

/**
 * Groups the tokens of one block into sentences. A full stop inside an abbreviation ends none unless a word that begins
 * sentences follows; closing marks go with the sentence they close; "“Why?” Smith asked" is one.
 */
export function splitSentences(
  text: string,
  tokens: readonly TextSpan[],
  { opening, closing }: QuotationEnds,
): readonly (readonly TextSpan[])[] {
  const sentences: TextSpan[][] = [];
  let current: TextSpan[] = [];
  let index = 0;
  const word = (at: TokenIndex): string => {
    const token = tokens[at];
    return token ? text.slice(token.start, token.end) : '';
  };
  const opens = (at: TokenIndex): boolean => opening.has(tokens[at]?.start ?? -1);
  while (index < tokens.length) {
    current.push(tokens[index]!);
    const here = word(index);
    index++;
    const stops = STOP.test(here);
    const ends =
      stops ||
      (here.endsWith('.') &&
        (LETTER.test(here)
          ? endsAfterLetter(word, index, opens(index))
          : endsAfterAbbreviation(here, word(index))));
    if (!ends) {
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
    if (index >= tokens.length || begins(word, index, opens(index), here, closed)) {
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
  if (isTitleAbbreviation(abbreviation.slice(0, -1))) return false;
  return next !== '' && /^\p{Lu}/u.test(next) && OPENINGS.has(next.toLowerCase());
}

/**
 * Whether a sentence ends with the letter before `at`, which is an initial otherwise: behind a noun that a letter tells apart
 * ("Plan B."), behind a site ("wrote on X."), before the opening mark of a quotation of some words.
 */
function endsAfterLetter(
  word: (at: TokenIndex) => string,
  at: TokenIndex,
  quoted: boolean,
): boolean {
  const before = word(at - 2).toLowerCase();
  if (quoted)
    return !/^\p{Lu}/u.test(word(at - 2)) || LETTERED.has(before) || !isNickname(word, at);
  if (!/^\p{Lu}/u.test(word(at))) return false;
  return LETTERED.has(before) || (WRITTEN_ON.test(before) && word(at - 1) === 'X.');
}

/** "Samuel J. “Joe” Roe" */
function isNickname(word: (at: TokenIndex) => string, at: TokenIndex): boolean {
  return /^["”’']$|^''$/.test(word(at + 2)) && /^\p{Lu}/u.test(word(at + 3));
}

function begins(
  word: (at: TokenIndex) => string,
  at: TokenIndex,
  quoted: boolean,
  stop: string,
  closed: boolean,
): boolean {
  const next = word(at);
  if (quoted) return true;
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

export function quotationEnds(quotations: readonly Quotation[]): QuotationEnds {
  return {
    opening: new Set(quotations.map(({ start }) => start)),
    closing: new Set(quotations.filter(({ open }) => !open).map(({ end }) => end)),
  };
}
