import {
  endsLikeFamilyName,
  isFamilyName,
  isLeadingFamilyName,
} from '../../../language/lexicon/family-names';
import { genderOfGivenName, isGivenName } from '../../../language/lexicon/given-names';
import { wordClass } from '../../../language/lexicon/word-class';

const SUFFIXES = wordClass('name-suffix');
const SAINTS = wordClass('saint');
const PARTICLES = wordClass('person-particle');

/** Whether a word ends a name and tells a generation: “Jr.”. */
export function isNameSuffix(word: string): boolean {
  return SUFFIXES.has(word.replace(/\.$/, ''));
}

/** A word without its accents: papers leave them out now and then. */
export function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Whether two names of two words or more are one person’s: “Donald J. Orr” and “Donald Orr”, “Yoon Suk Yeol” and “Yoon Suk-yeol”. */
export function sameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const short = shorter.filter((word) => !SUFFIXES.has(word));
  const long = longer.filter((word) => !SUFFIXES.has(word));
  if (short.length < 2) return false;
  if (short.join('') === long.join('')) return true;
  const [first, initial] = [short[0]!, long[0]!];
  // “Bin Rashid” for “Omar bin Rashid al-Suwaidi”
  if (PARTICLES.has(first) && first !== 'abu' && isWithin(short, long)) return true;
  if (!sameFamily(short.at(-1)!, long.at(-1)!)) {
    // “José Luis Ferrero” and “José Luis Ferrero Cuesta”
    return short.length > 2 && long.slice(0, short.length).join(' ') === short.join(' ');
  }
  // The same given name, or its initial; what lies between may be left out.
  if (first === initial || (first.length === 1 && initial.startsWith(first))) return true;
  if (initial.length === 1 && first.startsWith(initial)) return true;
  if (isSpelling(first, initial)) return true;
  const ends = long.slice(-short.length).join(' ') === short.join(' ');
  // “Abu” opens a name of its own.
  return (
    ends && ((PARTICLES.has(first) && first !== 'abu') || SAINTS.has(first) || !isGivenName(first))
  );
}

/** Whether two family names are one: “al-Assad” and “Assad”, “Yanukovych” and “Yanukovich”. */
function sameFamily(one: string, other: string): boolean {
  const [bare, plainer] = [one, other].map((word) => word.replace(/^(?:al|el)(?=\p{L}{4})/u, ''));
  return one === other || bare === plainer || isSpelling(one, other);
}

/** Whether two words are spellings of one foreign name: “Sergei” and “Sergey”, “Mohamed” and “Muhammad”. */
function isSpelling(one: string, other: string): boolean {
  const bones = bonesOf(one);
  if (bones.length < 3 || bones !== bonesOf(other) || one[0] !== other[0]) return false;
  // “Ström” and “Strom” are two, where both are told in full.
  if (plain(one) === plain(other)) return false;
  const [gender, another] = [genderOfGivenName(one), genderOfGivenName(other)];
  return gender === another || !gender || !another;
}

/** The consonants of a name, each once where it is doubled. */
function bonesOf(word: string): string {
  return plain(word)
    .replaceAll(/[aeiouyhj]/g, '')
    .replaceAll('c', 'k')
    .replaceAll(/(.)\1+/g, '$1');
}

/** Whether words stand side by side among others. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return ` ${others.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Whether a first word that may be a family name is a given one, told by what follows: “Kim Howells”, “Lee Brook”. */
function isWestern(given: string, family: string): boolean {
  if (!isGivenName(given) || isLeadingFamilyName(family)) return false;
  return isFamilyName(family) || endsLikeFamilyName(family);
}

/** How well a single word fits a name: 2 as a family name, 1 as a given one, 0 not at all. */
export function fitOf(word: string, name: readonly string[]): 0 | 1 | 2 {
  const core = name.filter((part) => !SUFFIXES.has(part));
  const [first, last] = [core[0], core.at(-1)];
  if (last === word) return 2;
  // “II” alone may be taken for a name.
  if (first === undefined || last === undefined || core.length === 1) return 0;
  const familyFirst = isLeadingFamilyName(first) && !(core.length === 2 && isWestern(first, last));
  if (first === word) return familyFirst ? 2 : word.length > 2 ? 1 : 0;
  // “al-Bashir” is Bashir; of double surnames either may stand.
  if (last.replace(/^(?:al|el)/, '') === word) return 2;
  const inner = core.slice(1).includes(word) && !PARTICLES.has(word);
  return inner && !isGivenName(word) && word.length > 2 ? 2 : 0;
}
