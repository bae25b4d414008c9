import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { phraseStart } from '../syntax/noun-phrase';
import {
  isAdverb,
  isPossessive,
  isPossessivePronoun,
  isProperNoun,
  isVerb,
  tagged,
} from '../syntax/tags';
import { type Doubt, negated, type Reader, undone, unreal } from './doubt';
import { ownVerb, verbLemma } from './own-verb';

/** How a text stands to what a noun tells: "*no mention* of it", "*rumours* that Roe said so", "a *forged letter*". */

const SURE_WITHOUT = wordClass('sure-without');
const HEARSAY = wordClass('hearsay');
const FORGED = wordClass('forged');
const UNTRUE = wordClass('untrue');
const DOUBTING = wordClass('doubting');
const REJECTING = wordClass('rejecting');
const LIGHT = wordClass('light-verb-of-saying');
const OPENS = wordClass('open-noun');
const REPORTS = wordClass('report-noun');
const EXPECTED = wordClass('still-open');
const IN_PHRASE = tagged('NN* JJ* CD DT PRP$ POS VBN VBG RB');
/** Tokens between a noun and what a sentence says of it. */
const REACH = 40;

/** How the text stands to what a noun tells, by the words before it, and by what governs it. */
export function doubtOfNoun(reader: Reader, head: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const doubt = doubtOfPhrase(tokens, head);
  const isFirm = SURE_WITHOUT.has(tokens[head]!.lemma);
  if (doubt && !isFirm) return doubt;
  const start = phraseStart(tokens, head, { over: IN_PHRASE });
  const isOwned = tokens
    .slice(start, head)
    .some((token) => isPossessive(token) || isPossessivePronoun(token));
  if (isOwned) return null;
  const verb = verbAt(tokens, start - 1);
  return verb < 0 ? ofPreposition(tokens, start - 1) : ofGoverning(reader, verb);
}

/** The same by the phrase of the noun alone: "*no* call", "a *forged* letter", "*rumours*". */
export function doubtOfPhrase(tokens: readonly Token[], head: TokenIndex): Doubt | null {
  const { lemma } = tokens[head]!;
  const phrase = tokens.slice(phraseStart(tokens, head, { over: IN_PHRASE }), head);
  if (phrase.some(({ normal }) => FORGED.has(normal))) return unreal('forged');
  if (HEARSAY.has(lemma) && !isProperNoun(tokens[head])) return unreal(lemma);
  if (phrase.some(({ normal }) => EXPECTED.has(normal))) return unreal('expected');
  const isNone = phrase.some(
    ({ normal }, at) => /^(?:no|neither|little|few)$/.test(normal) && !isLimit(phrase, at),
  );
  return isNone ? negated('no') : null;
}

/** "no fewer than ten", "a few": no denial. */
function isLimit(phrase: readonly Token[], at: number): boolean {
  return (
    phrase[at - 1]?.normal === 'a' ||
    /^(?:fewer|less|more|longer|doubt)$/.test(phrase[at + 1]?.normal ?? '')
  );
}

function ofPreposition(tokens: readonly Token[], at: TokenIndex): Doubt | null {
  const normal = tokens[at]?.normal ?? '';
  if (normal === 'without') return negated(normal);
  return normal === 'of' && /^(?:lack|absence)$/.test(tokens[at - 1]?.normal ?? '')
    ? negated(normal)
    : null;
}

/** The verb at a token, or before its particle: "made", "thought *of*"; else -1. */
function verbAt(tokens: readonly Token[], at: TokenIndex): TokenIndex {
  let verb = at;
  while (isAdverb(tokens[verb])) verb--;
  return isVerb(tokens[verb]) ? verb : -1;
}

/** The verb that a noun is the object of: only one that makes what the noun tells, or does without it. */
function ofGoverning(reader: Reader, verb: TokenIndex): Doubt | null {
  const lemma = verbLemma(reader.tokens[verb]);
  if (lemma === 'avoid' || lemma === 'omit') return undone(reader.ofVerb(verb), lemma);
  if (lemma === 'be') return ofBeing(reader, verb);
  return LIGHT.has(lemma) ? reader.ofVerb(verb) : null;
}

/** "is *not* a call", "there was *no* call". */
function ofBeing(reader: Reader, be: TokenIndex): Doubt | null {
  const isNot = /^(?:not|n't|never)$/.test(reader.tokens[be + 1]?.normal ?? '');
  return isNot ? undone(reader.ofVerb(be), 'not') : reader.ofVerb(be);
}

/** How the text stands to a clause that a noun is told by: "*reports* that Roe said so are false", "*no sign* that Roe said so". */
export function doubtOfNounClause(reader: Reader, head: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const { lemma } = tokens[head]!;
  if (lemma === 'denial') return undone(reader.ofNoun(head), lemma);
  if (lemma === 'doubt') return isFirmDoubt(tokens, head) ? null : negated(lemma);
  if (REPORTS.has(lemma) && (isCalledUntrue(tokens, head) || isDenied(tokens, head))) {
    return negated('untrue');
  }
  const doubt = reader.ofNoun(head);
  return doubt ?? (OPENS.has(lemma) ? unreal(lemma) : null);
}

/** "no doubt", "without a doubt", "removes any doubt". */
function isFirmDoubt(tokens: readonly Token[], doubt: TokenIndex): boolean {
  return tokens
    .slice(Math.max(0, doubt - 4), doubt)
    .some(
      ({ normal, lemma }) =>
        /^(?:no|n't|not|without|never|little|beyond)$/.test(normal) ||
        /^(?:remove|dispel|erase|leave)$/.test(lemma),
    );
}

/** "denied reports that": whether the verb before a noun denies what it tells. */
function isDenied(tokens: readonly Token[], head: TokenIndex): boolean {
  const start = phraseStart(tokens, head, { over: IN_PHRASE });
  const lemma = verbLemma(tokens[verbAt(tokens, start - 1)]);
  return DOUBTING.has(lemma) || REJECTING.has(lemma);
}

/** Whether the sentence says of a noun that it is not true: "reports that … *are false*", "dismissed *as untrue* reports that". */
function isCalledUntrue(tokens: readonly Token[], head: TokenIndex): boolean {
  const last = Math.min(tokens.length, head + REACH);
  for (let at = Math.max(0, head - 6); at < last; at++) {
    if (!UNTRUE.has(tokens[at]!.normal)) continue;
    const own = ownVerb(tokens, at);
    const before = tokens[own.start - 1];
    const isSaid = own.passive || before?.normal === 'as' || before?.lemma === 'prove';
    if (isSaid && !own.negated) return true;
  }
  return false;
}
