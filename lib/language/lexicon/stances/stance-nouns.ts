import type { Stance } from '../../../model/analysis';
import { NOUNS } from '../words';

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
