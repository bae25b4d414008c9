import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase } from '../../../language/stretch';
import { isConjunction, isNominal, isProperNoun } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';

/** Makes a head, a chief or a member one of the state’s: parties, forces, chambers. */
const OF_STATE = wordClass('of-state');
/** Words of public life that a place makes public: “state assembly”, “city council”, “district attorney”. */
const OF_PLACE = wordClass('of-place');
const PRIVATE = wordClass('private');

/** Whether a word is a noun of office, or qualifies one. */
export function isOfficeWord(normal: string): boolean {
  return officeKind(normal) !== null || qualifiesOffice(normal);
}

/** Whether words name a body that is none of the state’s: a firm, a school, a church. */
export function isPrivate(words: readonly Token[]): boolean {
  return words.some((word, at) => {
    const normal = word.normal.replace(/\.$/, '');
    // Only the noun that ends its phrase says what the body is: “law committee”.
    if (goesOn(words, at)) return false;
    if (
      normal === 'bank' &&
      /^(?:central|reserve|national|state|world)$/.test(words[at - 1]?.normal ?? '')
    )
      return false;
    return (
      PRIVATE.has(normal) ||
      (bodyHead(normal) === 'other' && !isField(normal) && !isPlace(normal)) ||
      bodyNamed(normal) === 'other'
    );
  });
}

/** Whether a noun goes on after a word, so that this is not its head. */
function goesOn(words: readonly Token[], at: TokenIndex): boolean {
  return isNominal(words[at + 1]);
}

/** 2 where a state’s body or party is named, 1 where a place or a field of government is, else 0. */
export function opennessOf(words: readonly Token[]): 0 | 1 | 2 {
  let most: 0 | 1 | 2 = 0;
  for (const [at, token] of words.entries()) {
    // “ex-FBI director”
    const normal = token.normal.replace(/^(?:ex|then)-/, '');
    // “the ruling coalition” governs, “the Clean Harbour Coalition” asks it to.
    if (token.text === 'Coalition') continue;
    const joined =
      officeKind(normal) === 'public' && [words[at - 1], words[at + 1]].some(isConjunction);
    if ((OF_STATE.has(normal) && !joined) || bodyNamed(normal) === 'public') return 2;
    if (bodyHead(normal) === 'public' && !isField(normal) && !goesOn(words, at)) return 2;
    const named = [2, 3, 4].some(
      (length) =>
        at + length <= words.length &&
        bodyNamed(phrase(words, { start: at, end: at + length })) === 'public',
    );
    if (named) return 2;
    if (isField(normal) && !/^(?:the|of|for|and|home)$/.test(normal)) most = 1;
  }
  return isLocal(words) ? 1 : most;
}

/** Whether a place of any size, or a word of its administration, stands among words. */
export function isLocal(words: readonly Token[]): boolean {
  return words.some(({ normal }, at) => {
    if (OF_PLACE.has(normal)) return true;
    return [1, 2, 3].some((length) => {
      if (at + length > words.length) return false;
      const name = phrase(words, { start: at, end: at + length });
      const country = countryNamed(name) ?? countryOfCapital(name) ?? countryOfDemonym(name);
      return Boolean(country) || isProvince(name);
    });
  });
}

/** Whether words hold a name that no list knows: a firm’s, mostly. */
export function namesUnknown(words: readonly Token[]): boolean {
  return words.some((token) => {
    const { normal, text } = token;
    return (
      /^\p{Lu}/u.test(text) &&
      (isProperNoun(token) || !isPlainWord(normal)) &&
      !isOfficeWord(normal) &&
      !isField(normal) &&
      !OF_STATE.has(normal) &&
      !OF_PLACE.has(normal) &&
      !isPlace(normal) &&
      countryOfDemonym(normal) === undefined &&
      bodyNamed(normal) !== 'public' &&
      bodyHead(normal) !== 'public'
    );
  });
}
