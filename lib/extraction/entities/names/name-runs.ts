import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { countryNamed, isPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { appositionHead, type HeadSought } from '../../../language/syntax/apposition';
import { isCapital } from '../../../language/syntax/sentence-start';
import { isNoun, isPossessive, isProperNoun, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { endOfKnown } from './end-of-body';
import { CAPITAL, isNameWord, NAME_PARTICLES } from './name-word';

const SERVED = wordClass('served-people');
const POST_NOMINALS = wordClass('post-nominal');
const OPENING = /^["“„«(]$/;
const CLOSING = /^["”»)]$/;

/** The stretches of words with a capital that may hold names, with the small particles between them. */
export function nameRuns({ tokens }: Sentence): readonly Stretch[] {
  const runs: Stretch[] = [];
  let start = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && start >= 0 && endsInLetters(tokens, { start, end: at })) {
      runs.push({ start, end: at });
      while (isPostNominal(tokens[at + 1])) at++;
      start = -1;
      continue;
    }
    if (token && start < 0 && isReversed(tokens, at)) {
      runs.push({ start: at, end: at + 3 });
      at += 2;
      continue;
    }
    if (token && isNameWord(tokens, at)) {
      if (start < 0) start = at;
      continue;
    }
    if (token && start >= 0) {
      if (isParticle(tokens, at) && continuesName(tokens, at)) continue;
      if (isPossessive(token) && isCapital(tokens[at + 1]) && ownsBody(tokens, at)) continue;
      if (token.text === ',' && isSuffixAt(tokens, at + 1) && at - start > 1) {
        runs.push({ start, end: at + 2 });
        start = -1;
        at++;
        continue;
      }
      if (holdsNickname(tokens, start, at)) {
        at += 2;
        continue;
      }
      const end = endOfKnown(tokens, start, at);
      if (end > at) {
        runs.push({ start, end });
        start = -1;
        at = end - 1;
        continue;
      }
    }
    if (start >= 0) runs.push({ start, end: at });
    start = -1;
  }
  return runs;
}

/** Letters behind a name that are no part of it: “Jane Roe | KC MP”. */
function isPostNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    POST_NOMINALS.has(token.normal) &&
    /^\p{Lu}+\p{Ll}?\p{Lu}?/u.test(token.text)
  );
}

/** Whether a run is a name that such letters follow, and no more of it: not “Labour Party | MP Jane Roe”. */
function endsInLetters(tokens: readonly Token[], { start, end }: Stretch): boolean {
  if (end - start < 2 || !isPostNominal(tokens[end])) return false;
  const words = tokens.slice(start, end);
  if (!words.some(({ normal }) => isGivenName(normal) || isCourtesyTitle(normal))) return false;
  let next = end + 1;
  while (isPostNominal(tokens[next])) next++;
  return next >= tokens.length || !isNameWord(tokens, next);
}

/** Whether a name opens a line with the family’s first: “Roe, Walter, a senator from the north”. */
function isReversed(tokens: readonly Token[], at: TokenIndex): boolean {
  const [family, comma, given, next, article] = tokens.slice(at, at + 5);
  return (
    at === 0 &&
    comma?.text === ',' &&
    next?.text === ',' &&
    CAPITAL.test(family!.text) &&
    isNoun(family) &&
    isCapital(given) &&
    (isGivenName(given!.normal) || !isGivenName(family!.normal)) &&
    [family!, given!].every((word) => isProperNoun(word) || !isPlainWord(word.normal)) &&
    [family!, given!].every(
      ({ normal }) => !isPlace(normal) && countryNamed(normal) === undefined,
    ) &&
    /^(?:an?|the)$/.test(article?.normal ?? '') &&
    appositionHead(tokens, at + 3, SAYS_OFFICE) >= 0
  );
}

/** An apposition that says what somebody is: “a deputy minister”. */
const SAYS_OFFICE: HeadSought = {
  tells: ({ normal }) => officeKind(normal) !== null || isPersonNoun(normal),
  over: tagged('NN* JJ* DT'),
  within: 6,
};

/** “Walter Roe, | Jr.” */
function isSuffixAt(tokens: readonly Token[], at: TokenIndex): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:[JS]r\.?|I{2,3})$/.test(token.text);
}

/** Whether a possessor belongs to the name of a body: “Children’s | Defense Fund”, “the U.S. Attorney’s | Office”. */
function ownsBody(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at - 1]!;
  return SERVED.has(normal) || (officeKind(normal) !== null && tokens[at + 1]!.normal === 'office');
}

function isParticle(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal, text } = tokens[at]!;
  // “Sophie in 't Veld”
  if (normal === 'in') return tokens[at + 1]?.normal === "'t";
  return NAME_PARTICLES.has(normal) && !/^\p{Lu}/u.test(text);
}

/** A particle goes on only where a word with a capital follows, after one more particle at most: “van der Bellen”. */
function continuesName(tokens: readonly Token[], at: TokenIndex): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (isNameWord(tokens, at + 1)) return true;
  return (
    NAME_PARTICLES.has(next.normal) && tokens[at + 2] !== undefined && isNameWord(tokens, at + 2)
  );
}

/** Whether a nickname in marks stands between a given name and another: “Margaret ‘Peg’ Tolliver”. */
function holdsNickname(tokens: readonly Token[], start: TokenIndex, at: TokenIndex): boolean {
  const [open, nick, close, next] = [at, at + 1, at + 2, at + 3].map((index) => tokens[index]);
  return (
    next !== undefined &&
    OPENING.test(open!.text) &&
    CAPITAL.test(nick!.text) &&
    CLOSING.test(close!.text) &&
    CAPITAL.test(next.text) &&
    isNameWord(tokens, at + 3) &&
    (isGivenName(tokens[start]!.normal) || isGivenName(tokens[at - 1]!.normal)) &&
    !isPlainWord(next.normal)
  );
}
