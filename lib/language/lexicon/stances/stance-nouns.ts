import type { Stance } from '../../../model/analysis';
import { readWords } from '../read-words';
import { wordClass } from '../word-class';
import { NOUNS } from '../words';
import phrases from '../words/phrases.txt?raw';

const STANCES = NOUNS.column<Stance>('stance');
const SIDES = NOUNS.column<Stance>('side');

/** The stance of whoever has or voices what the noun (in the singular) names, or undefined: "her opposition to the tax". */
export function stanceNoun(lemma: string): Stance | undefined {
  return STANCES.get(lemma)?.[0];
}

/** The stance that the noun shows with its particle, of whoever makes or does it: "a lawsuit", "against". */
export function stanceNounWith(lemma: string, particle: string): Stance | undefined {
  return STANCES.get(`${lemma} ${particle}`)?.[0];
}

/** The stance of whoever is called by the noun: "a critic" opposes. */
export function stanceAgent(lemma: string): Stance | undefined {
  return SIDES.get(lemma)?.[0];
}

const PHRASES = readWords(phrases, 'phrases.txt');
const PHRASE_STANCES = PHRASES.column<Stance>('stance');
const MARKS = PHRASES.column('marks');
const SAYING = wordClass('light-verb-of-saying');
const DEED = wordClass('light-verb-of-deed');

/** What a phrase behind "is" says, its words joined by blanks: "in favour of". */
export function stancePredicate(
  phrase: string,
): { readonly stance: Stance; readonly turns: boolean } | undefined {
  const stance = PHRASE_STANCES.get(phrase)?.[0];
  return stance && { stance, turns: MARKS.get(phrase)?.includes('turns') === true };
}

/** The most words that such a phrase has. */
export const LONGEST_PREDICATE = Math.max(
  ...[...PHRASES.entries.keys()].map((phrase) => phrase.split(' ').length),
);

/** How a verb, by dictionary form, takes a side if its noun does; undefined for all others. */
export function lightVerb(lemma: string): 'saying' | 'deed' | undefined {
  if (DEED.has(lemma)) return 'deed';
  return SAYING.has(lemma) ? 'saying' : undefined;
}
