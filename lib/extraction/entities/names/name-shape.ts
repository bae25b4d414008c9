import { bodyHead, bodyNamed, isThing, opensThing } from '../../../language/lexicon/bodies';
import {
  endsLikeFamilyName,
  isFamilyName,
  isLeadingFamilyName,
} from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isField } from '../../../language/lexicon/offices';
import { countryOfDemonym, isPeoples, isPlace, opensPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';

/** In points: from here up a name is a person’s by itself. */
export const SURELY_PERSON = 3;

/** Points of each term of a name’s shape: 0 in all is a toss-up, below it the name is something else’s. */
const POINTS = {
  /** “Dale Bridge”, “the Smiths”, “ABC News”: shaped as no person’s name is; nothing else counts then. */
  noName: -SURELY_PERSON,
  /** “John F. Kennedy Airport”; nothing else counts then. */
  thing: -1,
  /** “J. R. Roe”, “Walter Roe Jr.” */
  initials: SURELY_PERSON,
  /** A given name opens it … */
  given: SURELY_PERSON,
  /** … before a word that heads names of places as well: “Jane Park”, “Victoria Park”. */
  givenOfPlace: 1.5,
  /** “Cho Min-seo” */
  familyFirst: SURELY_PERSON,
  /** “Jane van Roe”, “Marine Le Pen”; both hold for the former. */
  smallParticle: 2,
  innerParticle: 1.5,
  /** “Omar al-Suwaidi” */
  article: 2,
  /** No word of it is one of plain English, a place or a nationality. */
  foreign: 1.5,
  family: 1.5,
  /** A plain word, a place or a nationality is among its words, and no given name opens it. */
  ordinary: -2,
  givenWithin: 0.5,
  theBefore: -3,
  place: -3,
} satisfies Record<string, number>;

/** A term of a name’s shape. */
type ShapeTerm = keyof typeof POINTS;

const SUFFIXES = wordClass('name-suffix');
const PARTICLES = wordClass('person-particle');
/** Words that head names of bodies and places and are family names as well. */
const AMBIGUOUS = wordClass('family-or-place');
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** What the words of a name of two or more tell, in points: 0 is a toss-up, `SURELY_PERSON` a person’s, below 0 something else’s. */
export function shapeOf(tokens: readonly Token[], name: Stretch): number {
  return termsOf(tokens, name).reduce((sum, term) => sum + POINTS[term], 0);
}

/** The terms of a name’s shape with their points. */
export function shapeTerms(
  tokens: readonly Token[],
  name: Stretch,
): Readonly<Record<string, number>> {
  return Object.fromEntries(termsOf(tokens, name).map((term) => [term, POINTS[term]]));
}

function termsOf(tokens: readonly Token[], name: Stretch): readonly ShapeTerm[] {
  const words = tokens.slice(name.start, name.end).filter(({ text }) => /^[\p{L}'’]/u.test(text));
  const first = words[0]!;
  const last = words.findLast((word) => !isSuffix(word)) ?? first;
  const given = isGivenName(first.normal);
  // “Jane Park”, but “Victoria Park” as well.
  const ambiguous =
    given && words.length === 2 && !isPlainWord(first.normal) && AMBIGUOUS.has(last.normal);
  if (isNoName(words, first, last, ambiguous)) return ['noName'];
  const initials = isSuffix(words.at(-1)!) || words.some(({ text }) => INITIALS.test(text));
  if (initials && words.slice(1).some(({ normal }) => isThing(normal))) return ['thing'];
  const plain = words.filter(({ normal }) => isPlainWord(normal) || isField(normal)).length;
  const most = isPlainWord(first.normal) ? words.length / 2 : words.length - 1;
  const foreign = words.every(
    ({ normal }) =>
      !isPlainWord(normal) && !isPlace(normal) && countryOfDemonym(normal) === undefined,
  );
  const holds: Record<ShapeTerm, boolean> = {
    noName: false,
    thing: false,
    initials: initials && words.some(({ normal }) => !isPlainWord(normal) && normal.length > 2),
    given: !ambiguous && given && !isThing(last.normal) && plain <= most && plain < 3,
    givenOfPlace: ambiguous,
    familyFirst: isEastern(words),
    smallParticle: words.some(
      ({ normal, text }) => PARTICLES.has(normal) && /^['’]?\p{Ll}/u.test(text),
    ),
    innerParticle:
      words.length > 2 && words.slice(1, -1).some(({ normal }) => PARTICLES.has(normal)),
    article: /^(?:al|el)-/.test(last.normal) && foreign,
    foreign,
    family: isFamilyName(last.normal) || endsLikeFamilyName(last.normal),
    ordinary: !foreign && !given,
    givenWithin: words.slice(1).some(({ normal }) => isGivenName(normal)),
    theBefore: tokens[name.start - 1]?.normal === 'the',
    place: isPlace(phrase(tokens, name)),
  };
  return (Object.keys(holds) as ShapeTerm[]).filter((term) => holds[term]);
}

/** Whether words are surely none of a person’s name. */
function isNoName(words: readonly Token[], first: Token, last: Token, ambiguous: boolean): boolean {
  const named = words.length === 2 && isGivenName(first.normal) && isFamilyName(last.normal);
  if (bodyHead(last.normal) && !named && !ambiguous) return true;
  if (words.length > 6 || opensPlace(first.normal) || opensThing(first.normal)) return true;
  // “Ivy League-trained”
  if (/\p{Ll}-\p{Ll}+(?:ed|led|era|style|wide|like)$/u.test(last.text)) return true;
  if (isPeoples(last.normal)) return true;
  // “Anna LANGE”: a family name in capitals
  const shouted = isGivenName(first.normal) && last.text.length > 3 && !bodyNamed(last.normal);
  const acronym = words.some(
    (word) => /^\p{Lu}{3,}s?$/u.test(word.text) && !isSuffix(word) && !(shouted && word === last),
  );
  return acronym && !words.every(isShouted);
}

function isSuffix({ normal }: Token): boolean {
  return SUFFIXES.has(normal.replace(/\.$/, ''));
}

function isShouted({ text }: Token): boolean {
  return text === text.toUpperCase();
}

/** Whether words are a name with the family’s first, as in Korea, China, Viet Nam: “Cho Min-seo”, “Tran Van Binh”. */
export function isEastern(words: readonly Token[]): boolean {
  const [family, second] = words;
  if (!family || !second || !isLeadingFamilyName(family.normal) || words.length > 4) return false;
  const small = isLeadingFamilyName(second.normal) && !isPlainWord(family.normal);
  if ((isPlainWord(second.normal) && !small) || (isPlace(second.normal) && isPlace(family.normal)))
    return false;
  if (words.slice(1).some(({ normal }) => bodyHead(normal) !== null)) return false;
  return (
    words.length > 2 ||
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second.text) ||
    small ||
    !isGivenName(family.normal)
  );
}
