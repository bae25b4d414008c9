import type { TextOffset, TextSpan } from '../../../model/text';

/** Letters, marks and digits; an apostrophe within belongs to them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /'s$/;
const ARTICLES = new Set(['the', 'a', 'an']);

/** The words that spans of a text touch, each by where it begins; spans are compared by them, so that marks at the edges count for nothing. */
export type WordPlaces = ReadonlySet<TextOffset>;

/** Asks for the words of spans of one text. */
export type WordsOf = (spans: readonly TextSpan[]) => WordPlaces;

/** Reads the words of a text once. A span of signs alone, "…", has their places in place of words. */
export function wordsIn(text: string): WordsOf {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const touched = ({ start, end }: TextSpan): readonly TextOffset[] => {
    const found: TextOffset[] = [];
    for (let at = firstEndingAfter(words, start); at < words.length; at++) {
      const word = words[at]!;
      if (word.start >= end) break;
      found.push(word.start);
    }
    return found.length > 0 ? found : signsIn(text, start, end);
  };
  return (spans) => new Set(spans.flatMap(touched));
}

/** The first of sorted spans that ends behind an offset, by halving. */
function firstEndingAfter(spans: readonly TextSpan[], offset: TextOffset): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function signsIn(text: string, start: TextOffset, end: TextOffset): TextOffset[] {
  const places: TextOffset[] = [];
  for (let at = start; at < end; at++) if (/\S/u.test(text[at] ?? ' ')) places.push(at);
  return places;
}

/** How many words two spans share. */
export function shared(one: WordPlaces, other: WordPlaces): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const place of few) if (many.has(place)) count++;
  return count;
}

/** Shared words of all words of both: Jaccard’s measure. */
export function jaccard(one: WordPlaces, other: WordPlaces): number {
  const both = shared(one, other);
  const all = one.size + other.size - both;
  return all > 0 ? both / all : 0;
}

/** Shared words, twice, of the words of each: Dice’s measure. */
export function dice(one: WordPlaces, other: WordPlaces): number {
  const sum = one.size + other.size;
  return sum > 0 ? (2 * shared(one, other)) / sum : 0;
}

/** The words of a string in small letters. */
export function wordList(words: string): string[] {
  return (words.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}

/** The words of a name or a role that tell it from others: without articles and possessive endings. */
export function tellingWords(words: string): string[] {
  return wordList(words)
    .map((word) => word.replace(POSSESSIVE, ''))
    .filter((word) => !ARTICLES.has(word));
}

/** Agreement of two lists of words, counted with repetition. */
export function listAgreement(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    both++;
  }
  return (2 * both) / (one.length + other.length);
}
