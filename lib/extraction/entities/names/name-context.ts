import { bodyHead, bodyNamed, isThing } from '../../../language/lexicon/bodies';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun, isRelation } from '../../../language/lexicon/person-nouns';
import { countryNamed, isProvince } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { appositionHead, type HeadSought } from '../../../language/syntax/apposition';
import { linksList } from '../../../language/syntax/coordination';
import {
  isNominal,
  isNumber,
  isPossessive,
  isProperNoun,
  isQuotationMark,
  isSurelyFinite,
  isVerb,
  tagged,
} from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { sharedTitle } from '../titles/shared-title';

/** Points of each term of what stands around a name: above 0 it is a person’s, below 0 something else’s. */
const POINTS = {
  /** “(AP Photo/| Jane Roe)” */
  credit: -6,
  /** “an inquiry into | Roe” */
  afterInquiry: 0.5,
  /** “in | Dale”, “to | Dale” */
  inPlace: -2,
  toPlace: -0.5,
  afterThe: -2,
  /** “spokesman | Paul Roe” */
  afterRole: 2,
  /** “the frigate | Jane Roe”, “the law firm | Poe Harlow” */
  afterThing: -3,
  /** “ministers Poe and | Roe” */
  inTitledList: 3,
  /** “his wife, | Jane Roe” */
  afterWhose: 3,
  /** “― Jane Roe”; so at the end of its sentence. */
  afterDash: 0.5,
  signs: 2,
  /** “said | Roe” */
  afterSaying: 1.5,
  /** “Jane Roe | hospital” */
  namesThing: -2,
  /** “Roe | said”, “Roe | left” */
  says: 2,
  acts: 1,
  /** “Roe | ’s wife” */
  ownsKin: 2,
  /** “Jane | and Paul Roe” */
  namesake: 3,
  /** “Roe, | who …”, “Roe, | 51, …”, “Roe, | a fish seller, …”, “Flint, | Mich.” */
  thenWho: 3,
  thenAge: 3,
  thenRole: 3,
  thenState: -3,
  /** “Roe says | he …” */
  thenPronoun: 2,
  /** “Roe | (D-Calif.)” */
  partyMark: 3,
} satisfies Record<string, number>;

/** A term of what stands around a name. */
type ContextTerm = keyof typeof POINTS;

/** Deeds of people, not of places and things. */
const PERSON_VERBS = wordClass('person-verb');
const PLACED = wordClass('place-preposition');
/** What is named after people: “the Jane Roe hospital”. */
const NAMESAKES = wordClass('named-after');

/** In tokens: how far behind a verb a pronoun takes up its subject. */
const PRONOUN_WITHIN = 12;
const TELLS_WHOSE = tagged('WP$ PRP$ POS');
/** What governs a name, so that the verb behind it has another subject: “the mayor *of* Roe | said”. */
const GOVERNS_NAME = tagged('IN TO CC');
/** An apposition that says who someone is: “a fish seller,”, “Lebanon’s tourism minister”, “deputy speaker of the Sejm”. */
const SAYS_WHO: HeadSought = {
  tells: (token) =>
    isNominal(token) && (officeKind(token.normal) !== null || isPersonNoun(token.normal)),
  over: tagged('NN NNS NNP JJ DT PRP$ POS CD RB VBN VBG'),
  within: 10,
};

/** What stands around a name tells of it, in points, by its terms. */
export function contextTerms(
  tokens: readonly Token[],
  name: Stretch,
): Readonly<Record<string, number>> {
  const before = termBefore(tokens, name);
  return Object.fromEntries(
    [...(before ? [before] : []), ...termsAfter(tokens, name)].map((term) => [term, POINTS[term]]),
  );
}

/** The one term that the words before a name give. */
function termBefore(tokens: readonly Token[], name: Stretch): ContextTerm | null {
  const before = tokens[name.start - 1];
  if (!before) return null;
  const { normal } = before;
  if (/^(?:inquiry|investigation|probe|search)$/.test(tokens[name.start - 2]?.normal ?? ''))
    return 'afterInquiry';
  if (PLACED.has(normal)) return 'inPlace';
  if (/^(?:to|from|into|through)$/.test(normal)) return 'toPlace';
  if (normal === 'the') return 'afterThe';
  if (isNominal(before) && saysSomeone(before)) return 'afterRole';
  if (before.tag === 'NN' && namesThing(before)) return 'afterThing';
  if (linksList(before) && sharedTitle(tokens, name, 1)) return 'inTitledList';
  if (normal === ',' && saysOf(tokens, name)) return 'afterWhose';
  if (normal === '―' || normal === '—') return tokens[name.end] ? 'afterDash' : 'signs';
  return PERSON_VERBS.has(before.lemma) && isVerb(before) ? 'afterSaying' : null;
}

/** The terms that the words after a name give. */
function termsAfter(tokens: readonly Token[], name: Stretch): readonly ContextTerm[] {
  const after = tokens[name.end];
  const next = tokens[name.end + 1];
  if (!after) return [];
  const finite = isSurelyFinite(after);
  const terms: ContextTerm[] = isCredit(tokens, name) ? ['credit'] : [];
  if (after.tag === 'NN' && NAMESAKES.has(after.normal)) terms.push('namesThing');
  if (PERSON_VERBS.has(after.lemma)) terms.push('says');
  else if (finite) terms.push('acts');
  else if (isPossessive(after) && isRelation(next?.normal ?? '')) terms.push('ownsKin');
  if (isNamesake(tokens, name)) terms.push('namesake');
  const told = after.text === ',' && next ? termAhead(tokens, name.end + 1, next) : null;
  if (told) terms.push(told);
  if (name.end - name.start === 1 && finite && isMeantByPronoun(tokens, name.end))
    terms.push('thenPronoun');
  if (after.text === '(' && next && /^(?:[DRI](?:-|$)|\d\d$)/.test(next.text))
    terms.push('partyMark');
  return terms;
}

/** What the words after a name’s comma say of it. */
function termAhead(tokens: readonly Token[], at: TokenIndex, next: Token): ContextTerm | null {
  if (/^(?:who|whose)$/.test(next.normal)) return 'thenWho';
  if (isNumber(next) && /^\d\d$/.test(next.text)) return 'thenAge';
  // “Fortunately, doctors came.”
  if (next.tag !== 'NNS' && appositionHead(tokens, at - 1, SAYS_WHO) >= 0) return 'thenRole';
  return isStateAfter(tokens, at) ? 'thenState' : null;
}

/** Whether a name is that of who took a picture, parted from the agency by a stroke. */
function isCredit(tokens: readonly Token[], { start, end }: Stretch): boolean {
  if (end - start < 2) return false;
  const agency =
    tokens[start - 1]?.text === '/'
      ? tokens[start - 2]
      : tokens[end]?.text === '/'
        ? tokens[end + 1]
        : undefined;
  if (!agency) return false;
  return (
    /^\p{Lu}{2,}$/u.test(agency.text) ||
    bodyNamed(agency.normal) !== null ||
    /^(?:photos?|images?|pool|█+)$/.test(agency.normal)
  );
}

/** Whether a given name is one of two that share a family name: “Jane | and Paul Roe”. */
function isNamesake(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const [and, given, family] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (end - start > 1 || and?.normal !== 'and' || !given || !family) return false;
  return (
    isGivenName(tokens[start]!.normal) &&
    isGivenName(given.normal) &&
    /^\p{Lu}\p{Ll}/u.test(given.text) &&
    /^\p{Lu}\p{Ll}/u.test(family.text) &&
    !isPlainWord(family.normal)
  );
}

/** Whether a name is the apposition of somebody’s kin or officer: “his wife, | Jane Roe”, “whose leader, | Jane Roe,”. */
function saysOf(tokens: readonly Token[], name: Stretch): boolean {
  const [whose, noun] = [tokens[name.start - 3], tokens[name.start - 2]];
  if (!noun) return false;
  if (isRelation(noun.normal)) return true;
  return TELLS_WHOSE(whose) && officeKind(noun.normal) !== null;
}

/** Whether a subject is taken up as one person before another name comes: “Roe says | he …”. */
function isMeantByPronoun(tokens: readonly Token[], verb: TokenIndex): boolean {
  // “Mayor Jane Roe of Dale said that she”: the verb’s subject is another.
  if (GOVERNS_NAME(tokens[verb - 2])) return false;
  for (let at = verb + 1; at < tokens.length && at < verb + PRONOUN_WITHIN; at++) {
    const { normal } = tokens[at]!;
    if (isProperNoun(tokens[at]) || isQuotationMark(tokens[at])) return false;
    if (/^(?:he|she|his|her|himself|herself)$/.test(normal)) return true;
  }
  return false;
}

function namesThing({ normal, text }: Token): boolean {
  return text === normal && (isThing(normal) || bodyHead(normal) !== null);
}

function saysSomeone({ normal, lemma }: Token): boolean {
  return isCourtesyTitle(normal) || officeKind(normal) !== null || isPersonNoun(lemma);
}

/** Whether a province or country stands behind a name’s comma: “Flint, | Mich.”, “Lille, | France”. */
function isStateAfter(tokens: readonly Token[], at: TokenIndex): boolean {
  return [1, 2].some((length) => {
    if (at + length > tokens.length) return false;
    const words = phrase(tokens, { start: at, end: at + length });
    const ends = tokens[at + length];
    return (
      (isProvince(words) || countryNamed(words) !== undefined) &&
      (!ends || /^[.,:]$/.test(ends.tag) || ends.text === ')')
    );
  });
}
