import type { Stance } from '../../../model/analysis';
import { readWords } from '../read-words';
import { wordClass } from '../word-class';
import phrases from '../words/phrases.txt?raw';

const PHRASES = readWords(phrases, 'phrases.txt');
const STANCES = PHRASES.column<Stance>('stance');
const MARKS = PHRASES.column('marks');
const SAYING = wordClass('light-verb-of-saying');
const DEED = wordClass('light-verb-of-deed');

/** What a phrase behind "is" says, its words joined by blanks: "in favour of". */
export function stancePredicate(
  phrase: string,
): { readonly stance: Stance; readonly turns: boolean } | undefined {
  const stance = STANCES.get(phrase)?.[0];
  return stance && { stance, turns: MARKS.get(phrase)?.includes('turns') === true };
}

/** The most words that such a phrase has. */
export const LONGEST_PREDICATE = Math.max(
  ...[...PHRASES.entries].map((phrase) => phrase.split(' ').length),
);

/** How a verb, by dictionary form, takes a side if its noun does; undefined for all others. */
export function lightVerb(lemma: string): 'saying' | 'deed' | undefined {
  if (DEED.has(lemma)) return 'deed';
  return SAYING.has(lemma) ? 'saying' : undefined;
}
