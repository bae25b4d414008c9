import { type Judgement, judgementsOf } from '../../../language/lexicon/stances/judgements';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { firstWord } from '../../../language/syntax/sentence-start';
import { subjectHead } from '../../../language/syntax/subject';
import {
  isAdverb,
  isBaseForm,
  isDeterminer,
  isModal,
  isNoun,
  isParticiple,
  isProperNoun,
  isTensed,
  isTo,
  isVerb,
  tagged,
} from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { isClaim } from '../verbs/frame';
import type { Give } from './points';
import { isOwn, type Self } from './self';

const NEGATION = wordClass('negation');
/** Verbs that say of something what it is. */
const LINKING = wordClass('saying-what');
/** Words for a mood. They judge only where the mood is the speaker’s: not "we get that you’re frustrated". */
const MOOD = wordClass('mood');
/** Words for bad things that are mostly only spoken of: "a criminal inquiry". They judge where they are said of something. */
const TOPIC = wordClass('bad-topic');
/** What storms and fires do too: it judges only what is still to come, or is said of people who do it. */
const HARM = wordClass('harming');
/** To do this to a bad thing is good. */
const MENDING = wordClass('mending');
/** To bid these only asks for attention: "important to remember". */
const NOTES = wordClass('noting');
const SUFFERS = wordClass('undergoing');
const AWAY = /^(?:against|from|despite|amid|than)$/;
const MAY_JUDGE = tagged('NN* JJ* VB* RB');
const IN_PAST = tagged('VBD VBN');
const IN_PRESENT = tagged('VB VBP VBZ');
/** What makes a claim a certain one: “*the* report”. */
const MAKES_CERTAIN = tagged('DT PRP$ POS');
/** Tokens by which a word may stand behind the verb that says it of something. */
const REACH = 7;

/** Words that judge: "a shameful plan", "the tax is unfair", "this would wreck the port", "that is false". */
export function weighJudgement(
  tokens: readonly Token[],
  at: TokenIndex,
  self: Self,
  give: Give,
): void {
  const { lemma } = tokens[at]!;
  if (!MAY_JUDGE(tokens[at]) || isProperNoun(tokens[at])) return;
  const adverb = isAdverb(tokens[at]);
  const judgements = judgementsOf(adverb ? lemma.replace(/ly$/, '') : lemma);
  if (judgements.length === 0) return;
  const has = (judgement: Judgement) => judgements.includes(judgement);
  const verb = isVerb(tokens[at]);
  const { subject, negated, future, said, mended } = clauseOf(tokens, at);
  const own = isOwn(tokens, verb ? subjectHead(tokens, at) : subject, self);
  if (isMood(tokens[at]!) && subject >= 0 && !own) return;
  // "the contempt hearing": it only names the hearing.
  const names = (TOPIC.has(lemma) || lemma === 'contempt') && isNoun(tokens[at + 1]);
  const weight =
    HARM.has(lemma) && IN_PAST(tokens[at])
      ? 0.4
      : (said || verb) && !names
        ? 1
        : TOPIC.has(lemma) || names
          ? 0.4
          : 0.6;
  if (has('duty') && !verb && bids(tokens, at + 1)) give('calls-for', 2);
  if (has('danger')) give('warns', negated || mended ? 0.3 : 1.1 * weight);
  if (has('false')) give('denies', negated ? 0 : 1.6 * weight);
  // "We failed" admits, and opposes nobody.
  if (has('bad') && !negated && !mended && !(verb && own) && !isSuffered(tokens, at, self))
    give(future ? 'warns' : isClaimAt(tokens, subject) ? 'denies' : 'opposes', 1.2 * weight);
  if (negated && ((has('fit') && said) || (has('caring') && verb && !own))) give('opposes', 1);
  if (has('true') && negated && said) give('denies', 1.6);
  // Who praises himself supports nobody, and "effectively" praises nothing.
  if (has('good') && !adverb && !(said && own && at - subject < 5 && !isMood(tokens[at]!)))
    give(negated ? 'opposes' : 'supports', 0.9 * weight);
}

/** "We went through our worst nightmare": what befell the speaker accuses nobody. */
function isSuffered(tokens: readonly Token[], at: TokenIndex, self: Self): boolean {
  const verb = tokens.findLastIndex((token, index) => index < at && isTensed(token));
  return (
    verb > 0 &&
    at - verb <= REACH &&
    SUFFERS.has(tokens[verb]!.lemma) &&
    isOwn(tokens, subjectHead(tokens, verb), self)
  );
}

/** Whether a word names how somebody feels. */
export function isMood({ normal }: Token): boolean {
  return MOOD.has(normal);
}

/** Whether a certain claim is spoken of: "the report", not "reports". */
function isClaimAt(tokens: readonly Token[], subject: TokenIndex): boolean {
  const noun = tokens[subject];
  return noun !== undefined && isClaim(noun) && MAKES_CERTAIN(tokens[subject - 1]);
}

/** Whether it goes on with what is to be done: "vital that …", "important to rebuild". */
function bids(tokens: readonly Token[], next: TokenIndex): boolean {
  const normal = tokens[next]?.normal;
  const verb = tokens[next + 1];
  return (
    normal === 'that' ||
    (normal === 'for' && tokens.slice(next, next + 8).some(isTo)) ||
    (isTo(tokens[next]) && verb !== undefined && isBaseForm(verb) && !NOTES.has(verb.lemma))
  );
}

/** What stands before a word in its clause. */
function clauseOf(tokens: readonly Token[], at: TokenIndex) {
  let negated = false;
  let future = false;
  let said = false;
  let mended = false;
  let subject = -1;
  let passive = false;
  for (let before = at - 1; before >= 0 && at - before <= REACH; before--) {
    const { normal, lemma } = tokens[before]!;
    if (/^[,;:—–]$/.test(normal)) break;
    if (NEGATION.has(normal) && at - before <= 4) negated = true;
    // "against corruption", "from the crisis", "despite the chaos".
    if (AWAY.test(normal) && at - before <= 3) mended = true;
    if (isVerb(tokens[before]) && MENDING.has(lemma)) mended = true;
    // "were killed by a terrible storm" says of nothing that it is terrible.
    if (isParticiple(tokens[before]) && !LINKING.has(lemma)) passive = true;
    const links = LINKING.has(lemma) && (lemma !== 'what' || isDeterminer(tokens[before + 1]));
    if (links && !(lemma === 'be' && passive)) {
      said = true;
      if (isVerb(tokens[before]) && subject < 0) subject = before - 1;
    }
    // "would ruin", "might be ruined".
    const group = isBaseForm(tokens[at]) || tokens[at - 1]?.normal === 'be';
    if (/^(?:will|would|could|may|might|can|'ll)$/.test(normal) && group) future = true;
  }
  while (isAdverb(tokens[subject]) || isModal(tokens[subject])) subject--;
  // "If you do that, you ruin the port."
  const opening = firstWord(tokens);
  if (/^(?:if|unless)$/.test(opening?.normal ?? '') && IN_PRESENT(tokens[at])) future = true;
  return { subject, negated, future, said, mended };
}
