import { VERBS } from './words';

/**
 * What may follow a verb that attributes:
 * `clause` "said (that) it rains" · `quote` only a quotation · `object` "condemned the attack" · `infinitive` "vowed to fight" ·
 * `told` one who is addressed, before a clause, a quotation or an infinitive · `preposition` "warned of floods".
 */
export type Complement = 'clause' | 'quote' | 'object' | 'infinitive' | 'told' | 'preposition';

const TAKES = new Map<string, ReadonlySet<Complement>>();
for (const [words, verbs] of VERBS.column<Complement>('takes').groups) {
  const complements = new Set(words);
  for (const verb of verbs) TAKES.set(verb, complements);
}
const PARTICLES = VERBS.column('with');

/** What may follow a verb, by its dictionary form; undefined for one that does not attribute. */
export function complementsOf(lemma: string): ReadonlySet<Complement> | undefined {
  return TAKES.get(lemma);
}

/** Whether a verb of `preposition` attributes with this particle: "called for", "warned against". */
export function takesParticle(lemma: string, particle: string): boolean {
  return PARTICLES.get(lemma)?.includes(particle) === true;
}
