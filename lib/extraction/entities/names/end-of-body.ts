import { bodyHead, bodyNamed, isThing } from '../../../language/lexicon/bodies';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isField, officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { countryNamed, isPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase } from '../../../language/stretch';
import { linksList } from '../../../language/syntax/coordination';
import { startsClause } from '../../../language/syntax/sentence-start';
import type { TokenIndex } from '../../../model/text';
import { CAPITAL, isNameWord } from './name-word';

/** Where a known name with a small word in it ends that the run opens: “Republic of Korea”, “House of Commons”; else `at`. */
export function endOfKnown(
  tokens: readonly Token[],
  start: TokenIndex,
  at: TokenIndex,
): TokenIndex {
  if (!/^(?:of|and|for|on)$/.test(tokens[at]!.normal)) return at;
  for (let end = Math.min(tokens.length, at + 4); end > at + 1; end--) {
    if (!/^\p{Lu}/u.test(tokens[end - 1]!.text)) continue;
    const name = phrase(tokens, { start, end });
    if (countryNamed(name) ?? bodyNamed(name)) return end;
  }
  const joined = endOfJoined(tokens, start, at);
  if (joined > at) return joined;
  if (!opensBody(tokens, start, at)) return at;
  let end = endOfBody(tokens, at);
  // “Court of Appeals | for the Ninth Circuit”, “Committee on Health | of the Senate”
  if (end > at && /^(?:for|of|on)$/.test(tokens[end]?.normal ?? '')) {
    const more = tokens[end + 1]?.normal === 'the' ? endOfBody(tokens, end) : end;
    end = more > end ? more : end;
  }
  return end;
}

/** Where a body’s name ends whose plain words are joined under one head: “Securities | and Exchange Commission”. */
function endOfJoined(tokens: readonly Token[], start: TokenIndex, and: TokenIndex): TokenIndex {
  const left = tokens[and - 1]!.normal;
  if (tokens[and]!.normal !== 'and' || !isSubject(left) || officeKind(left)) return and;
  if (and - start === 1 && startsClause(tokens, start)) return and;
  let end = and + 1;
  while (end < tokens.length && end < and + LONGEST_JOINED && isNameWord(tokens, end)) end++;
  const [first, last] = [tokens[and + 1], tokens[end - 1]!];
  if (end < and + 3 || !isSubject(first!.normal)) return and;
  return bodyHead(last.normal) !== null && !isThing(last.normal) ? end : and;
}

/** In tokens: “and” and what it joins to a body’s name, at most. */
const LONGEST_JOINED = 6;
const SUBJECTS = wordClass('body-subject');

/** Words for what a body deals with: “Exchange”, “Health”, “Reform”. */
function isSubject(normal: string): boolean {
  if (SUBJECTS.has(normal)) return true;
  return (
    (isPlainWord(normal) || isField(normal)) &&
    !isGivenName(normal) &&
    bodyHead(normal) === null &&
    bodyNamed(normal) === null &&
    !isPlace(normal) &&
    countryNamed(normal) === undefined
  );
}

/** Whether the word before “of” or “for” is one that names of bodies go on after: “Bureau | of”, “Doctors | for”. */
function opensBody(tokens: readonly Token[], start: TokenIndex, at: TokenIndex): boolean {
  const { normal } = tokens[at - 1]!;
  if (tokens[at]!.normal === 'and') return false;
  if (tokens[at]!.normal === 'on')
    return /^(?:committee|commission|council|panel|office)$/.test(normal);
  if (isCountedOf(normal)) return true;
  return (
    tokens[at]!.normal === 'for' &&
    at - start === 1 &&
    /[^s]s$/.test(normal) &&
    (isPlainWord(normal) || isPersonNoun(tokens[at - 1]!.lemma)) &&
    officeKind(normal) === null
  );
}

function isCountedOf(normal: string): boolean {
  return (
    normal === 'conference' ||
    (bodyHead(normal) !== null && !isThing(normal) && !/^(?:house|campaign|times)$/.test(normal))
  );
}

/** Where the words with a capital end that follow “of”, “for” or “of the” in a body’s name: “Ministry of | Trade and Industry”. */
function endOfBody(tokens: readonly Token[], tie: TokenIndex): TokenIndex {
  let end = tie + 1;
  if (tokens[end]?.normal === 'the') end++;
  const first = end;
  while (end < tokens.length && isNameWord(tokens, end)) {
    end++;
    const next = tokens[end + 1];
    if (!next || !linksList(tokens[end])) continue;
    const joined = isField(next.normal) && CAPITAL.test(next.text);
    if (joined && !officeKind(tokens[end + 2]?.normal ?? '')) end++;
  }
  return end > first ? afterCountry(tokens, end) : tie;
}

/** Where a body’s name ends that goes on with its country: “Ministry of Foreign Affairs | of the Republic of Korea”. */
function afterCountry(tokens: readonly Token[], end: TokenIndex): TokenIndex {
  if (tokens[end]?.normal !== 'of') return end;
  const start = tokens[end + 1]?.normal === 'the' ? end + 2 : end + 1;
  for (const length of [4, 3, 2, 1]) {
    if (start + length > tokens.length) continue;
    if (countryNamed(phrase(tokens, { start, end: start + length }))) return start + length;
  }
  return end;
}
