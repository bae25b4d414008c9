import type { Gender } from '../../../language/lexicon/gender';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Made } from '../../../model/analysis';
import type { Person } from '../people/person';
import type { PersonNaming } from './person-naming';
import { possibleAntecedents, type Pronoun } from './salience';

const OF_MEN = wordClass('of-man');
const OF_WOMEN = wordClass('of-woman');
/** Sentences looked back over. */
const REACH = 6;
/** Namings looked back over: sentences may be very long. */
const FAR = 60;
/** In log odds: where the second is this near, the first is right no oftener than wrong. */
const DOUBTFUL = 0.5;
/** In log odds: nine of ten are right from here. */
const SURE = 2;

/** The gender that a pronoun of one person tells; null for other words. */
export function genderOfPronoun(normal: string): Gender | null {
  if (OF_MEN.has(normal)) return 'man';
  return OF_WOMEN.has(normal) ? 'woman' : null;
}

/** Whom a pronoun means. */
export interface Antecedent extends Made {
  readonly person: Person;
  /** Enough so to learn the person’s gender from it. */
  readonly sure: boolean;
}

/**
 * Whom a pronoun means, by what was named before (`known`, in reading order) and right after (`ahead`): the most salient
 * person of its gender; null where another is nearly as likely, since nobody is better than the wrong one.
 */
export function antecedentOf(
  known: readonly PersonNaming[],
  pronoun: Pronoun,
  ahead: readonly PersonNaming[],
): Antecedent | null {
  const near: PersonNaming[] = [];
  for (let back = known.length - 1; back >= known.length - FAR && back >= 0; back--) {
    if (pronoun.own - known[back]!.own > REACH) break;
    near.push(known[back]!);
  }
  const [first, second] = possibleAntecedents(pronoun, near, ahead).toSorted(
    (one, other) => other.salience - one.salience,
  );
  if (!first) {
    const only = onlyOne(known, pronoun.gender);
    return only && { person: only, sure: true, by: 'only-one' };
  }
  const margin = second ? first.salience - second.salience : SURE;
  if (margin < DOUBTFUL) return null;
  return { person: first.person, sure: margin >= SURE, by: 'salience', terms: first.terms() };
}

/** However far back: of those named lately the only one whose gender is known to fit. */
function onlyOne(known: readonly PersonNaming[], gender: Gender): Person | null {
  let only: Person | null = null;
  for (const { person } of known.slice(-FAR)) {
    if (person.gender !== gender || person === only) continue;
    if (only) return null;
    only = person;
  }
  return only;
}
