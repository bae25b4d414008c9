import { bodyNamed } from '../../../language/lexicon/bodies';
import { isLeadingFamilyName } from '../../../language/lexicon/family-names';
import { closedClassTag } from '../../../language/lexicon/forms/closed-class';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { countryOfDemonym, isPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase } from '../../../language/stretch';
import { isCapital, startsClause } from '../../../language/syntax/sentence-start';
import {
  isNumber,
  isPossessive,
  isProperNoun,
  isSurelyFinite,
  tagged,
} from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';

/** Words inside personal names that keep their small letter: “van der”. */
export const NAME_PARTICLES = wordClass('name-particle');
/** The beginning of a word of a name: “Roe”, “al-Bashir”, “iRobot”. */
export const CAPITAL = new RegExp(
  String.raw`^(?:\p{Lu}|(?:${anyOf('name-prefix')})[-'’]\p{Lu}|\p{Ll}{1,3}\p{Lu}\p{Ll})`,
  'u',
);
/** What ends a name even when it bears a capital: words of closed classes, and marks. */
const isClosed = tagged(
  'DT IN CC PRP PRP$ WP WP$ WDT WRB MD TO EX CD POS . , : `` $ # -LRB- -RRB-',
);
/** Compounds of a name that are none: “Oscar-winning”, “Australian-born”, “Kremlin-backed”. */
const COMPOUND = new RegExp(`-(?:${anyOf('compound-end')})$`);
const DAY_OR_MONTH = new RegExp(`^(?:(?:${anyOf('weekday')})s?|${anyOf('month-only')})$`);

/** Whether a word bears a capital because it is part of a name. */
export function isNameWord(tokens: readonly Token[], at: TokenIndex): boolean {
  const token = tokens[at]!;
  const { text, normal } = token;
  if (!CAPITAL.test(text)) return false;
  if (COMPOUND.test(text)) return false;
  // “R-S.C.”, a party and a state
  if (/^[DRI]-\p{Lu}/u.test(text)) return false;
  const next = tokens[at + 1];
  if (/^\p{Lu}\.?$/u.test(text)) return text !== 'I' && text !== 'A' && next !== undefined;
  if (DAY_OR_MONTH.test(normal)) return isGivenMonth(tokens, at);
  // “In 't Veld”, “De Blasio”: a particle with a capital.
  if (normal === 'in' && next?.normal === "'t") return true;
  if (NAME_PARTICLES.has(normal) && next && CAPITAL.test(next.text)) return true;
  // “Will Roe”
  const named = next !== undefined && isCapital(next) && !isPlainWord(next.normal);
  if (/^(?:will|may|mark|art|drew|grant)$/.test(normal) && named)
    if (!startsClause(tokens, at) || opensStatement(tokens, at)) return true;
  // “WHO”, “IT” in small letters are no names.
  if (/^\p{Lu}{2,}$/u.test(text) && bodyNamed(normal) === 'public') return true;
  if (isNumber(token) || (isClosed(token) && closedClassTag(normal) !== undefined)) {
    return isFamilyNotNumber(tokens, at);
  }
  if (!startsClause(tokens, at)) return true;
  // At the start of a clause every word has a capital: it needs a sign of its own.
  if (closedClassTag(normal) !== undefined) return isFamilyNotNumber(tokens, at);
  if (!isPlainWord(normal) || isProperNoun(token)) return true;
  if (officeKind(normal) || isCourtesyTitle(normal) || isPersonNoun(normal)) return true;
  if (countryOfDemonym(normal) !== undefined) return true;
  if ([3, 4].some((length) => bodyNamed(phrase(tokens, { start: at, end: at + length }))))
    return true;
  // “Doctors for Safe Roads”
  if (next?.normal === 'for' && /[^s]s$/.test(normal) && isCapital(tokens[at + 2])) return true;
  if (!next || !CAPITAL.test(next.text)) return false;
  if ((isGivenName(normal) || isLeadingFamilyName(normal)) && !isPlainWord(next.normal))
    return true;
  const two = phrase(tokens, { start: at, end: at + 2 });
  return isPlace(two) || bodyNamed(two) !== null;
}

/** Whether a capital word at the start and the next are a subject, in no question: “Will Roe, the …”, “May Poe said”. */
function opensStatement(tokens: readonly Token[], at: TokenIndex): boolean {
  const after = tokens[at + 2];
  return (
    tokens.at(-1)!.text !== '?' &&
    (after?.text === ',' || after?.text === '(' || isSurelyFinite(after) || isPossessive(after))
  );
}

/** Whether a month is a given name before a family’s: “August Roe said”, but not “in August Roe said”. */
function isGivenMonth(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1];
  if (
    !/^(?:april|may|june|august)$/.test(normal) ||
    !isCapital(next) ||
    tokens[at - 1]?.tag === 'IN'
  )
    return false;
  return !isPlainWord(next!.normal) && !isPlace(next!.normal) && opensStatement(tokens, at);
}

/** Whether a small word of English is a family name, where a name that is none follows: “He Yonglin”, “An Su-jin”. */
function isFamilyNotNumber(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // “Liu He”
  if (before && /^(?:he|so|do|to|my)$/.test(normal))
    if (/^\p{Lu}/u.test(before.text) && isLeadingFamilyName(before.normal)) return true;
  return (
    /^(?:he|so|an|no|my|do|to)$/.test(normal) &&
    next !== undefined &&
    (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(next.text) ||
      (/^\p{Lu}/u.test(next.text) &&
        PINYIN.test(next.normal) &&
        countryOfDemonym(next.normal) === undefined)) &&
    !isPlainWord(next.normal)
  );
}
/** Two syllables of Mandarin in one word: “Yonglin”. */
const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?';
const OPEN_FINAL = '[iu]?a(?:i|o|ng?)?|[iu]?e(?:i|ng?)?';
const OTHER_FINAL = 'ou?|i?ong|iu|ui?|un|ü|ing?|i';
const SYLLABLE = `${INITIAL}(?:${OPEN_FINAL}|${OTHER_FINAL})`;
const PINYIN = new RegExp(`^${SYLLABLE}${SYLLABLE}$`);
