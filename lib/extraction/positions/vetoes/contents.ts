import { ownVerb, verbLemma } from '../../../language/factuality/own-verb';
import { judgementsOf } from '../../../language/lexicon/stances/judgements';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { headAfter } from '../../../language/syntax/noun-phrase';
import { isCapital } from '../../../language/syntax/sentence-start';
import {
  isAdverb,
  isFinite,
  isModal,
  isPossessive,
  isPossessivePronoun,
  isPronoun,
  isProperNoun,
  isVerb,
  tagged,
} from '../../../language/syntax/tags';
import { isDate, isTimeSpan, isTimeUnit } from '../../../language/syntax/times';
import type { TokenIndex } from '../../../model/text';
import type { Questioned } from './candidate';

/** Contents that take no position: bare words, forecasts, comfort, facts. */

const isMark = tagged('. , : ``');
const SMALL = tagged('IN TO DT RB');

/** Not "it" and "this", by which one may deny or reject all that stands before. */
const BARE = /^(?:something|please)$/;

/** "agreed with *her*": the content names nothing that somebody could be for or against. */
export function isBareObject({ words }: Questioned): boolean {
  const told = words.filter((token) => !isMark(token) && !SMALL(token));
  return (
    told.length > 0 &&
    told.every((token) => (isPronoun(token) && token.normal !== 'it') || BARE.test(token.normal))
  );
}

/** "a charge he denied *late in the evening*": the content only tells when. */
export function isTimeAlone({ words }: Questioned): boolean {
  const told = words.filter((token) => !isMark(token) && !SMALL(token));
  return (
    told.length > 0 &&
    told.every(
      (token) =>
        (isDate(token) && isCapital(token)) ||
        isTimeSpan(token) ||
        /^(?:late|early|earlier|day|evening|afternoon|night)$/.test(token.normal),
    )
  );
}

const WORRYING = wordClass('worrying');

/** "no need to panic", "no reason for alarm": comfort, no call. */
export function isComfort({ words, position: { stance } }: Questioned): boolean {
  if (!/^(?:opposes|calls-for|warns)$/.test(stance ?? '')) return false;
  return words.some(({ normal }, at) => {
    if (!/^(?:need|reason|cause|nothing|point|grounds)$/.test(normal)) return false;
    const isNone = normal === 'nothing' || words[at - 1]?.normal === 'no';
    return (
      isNone &&
      words
        .slice(at + 1, at + 5)
        .some((token) => WORRYING.has(verbLemma(token)) || WORRYING.has(token.lemma))
    );
  });
}

const BEFALLING = wordClass('befalling');
const AT_HAND = wordClass('at-hand');
const BY_THEN = /^(?:by|within|before|until|in|next|over)$/;
const OURS = /^(?:i|we|you|they|he|she)$/;

/** "The cold should lift by Monday": a forecast, no call. */
export function isForecast({ words, position: { stance } }: Questioned): boolean {
  if (stance !== 'calls-for') return false;
  const duties = words.flatMap(({ normal }, at) =>
    /^(?:should|ought|must)$/.test(normal) ? [at] : [],
  );
  return duties.length > 0 && duties.every((at) => isForetold(words, at));
}

function isForetold(words: readonly Token[], modal: TokenIndex): boolean {
  if (words[modal]!.normal === 'must' || OURS.test(words[modal - 1]?.normal ?? '')) return false;
  const verb = words.findIndex((token, at) => at > modal && isVerb(token));
  if (verb < 0 || verb > modal + 4 || !BEFALLING.has(verbLemma(words[verb]))) return false;
  const end = words.findIndex(({ text }, at) => at > verb && /^[,;.]$/.test(text));
  const rest = words.slice(verb + 1, end < 0 ? undefined : end);
  const isKnown =
    verbLemma(words[verb]) !== 'be' ||
    AT_HAND.has(rest.find((token) => !isAdverb(token))?.normal ?? '');
  return isKnown && rest.some(({ normal }, at) => BY_THEN.test(normal) && isWhen(rest, at));
}

function isWhen(tokens: readonly Token[], at: TokenIndex): boolean {
  return tokens
    .slice(at, at + 5)
    .some(
      (token) =>
        isDate(token) ||
        isTimeSpan(token) ||
        isTimeUnit(token) ||
        /^(?:midnight|noon|weekend|tomorrow|\d+)$/.test(token.normal),
    );
}

/** "assured them that the banks were sound": a fact, no promise. */
export function isAssuredFact({ cue, words, position: { stance } }: Questioned): boolean {
  if (stance !== 'commits' || !cue) return false;
  if (!/^(?:assure|reassure)$/.test(verbLemma(cue.sentence.tokens[cue.at]))) return false;
  const finite = words.filter(isFinite);
  return (
    finite.length > 0 &&
    !finite.some(isModal) &&
    !words.some(({ normal }) => /^(?:to|going|'ll)$/.test(normal))
  );
}

const NEUTRAL = /^(?:say|tell|add|reply|write|note|explain)$/;

/** "If he knew, he hid it well": of what was, and not of what may come of it, nobody warns. */
export function isIfAlone({ cue, words, position: { stance } }: Questioned): boolean {
  if (stance !== 'warns') return false;
  if (cue && !NEUTRAL.test(verbLemma(cue.sentence.tokens[cue.at]))) return false;
  const first = words.find((token) => !isMark(token));
  const told = words.filter((token) => isFinite(token) || /^'(?:d|ll|re|s)$/.test(token.normal));
  return first?.normal === 'if' && told.length > 1 && told.every(({ tag }) => tag === 'VBD');
}

const MISHAP = wordClass('mishap');
const MODEST = /^(?:regret|apologise|apologize|lament)$/;

/** "regrets the mix-up", "regretted her words": who rues what was his own fault is against nothing. */
export function isRegret(question: Questioned): boolean {
  const {
    position: { stance },
  } = question;
  if (stance !== 'opposes') return false;
  return objectsOf(question, MODEST).some((object) => {
    const head = headAfter(object, 0);
    if (head < 0 || object.slice(0, head + 1).some(isPossessive)) return false;
    return isPossessivePronoun(object[0]) || MISHAP.has(object[head]!.lemma);
  });
}

const GREETING = /^(?:welcome|greet|receive|host)$/;

/** "welcomed guests to the palace": who greets somebody is for nothing. */
export function isGreeting(question: Questioned): boolean {
  if (question.position.stance !== 'supports') return false;
  return objectsOf(question, GREETING).some((object) => {
    const head = headAfter(object, 0);
    const token = object[head];
    if (!token)
      return isPronoun(object[0]) && /^(?:to|at|in|into|back)$/.test(object[1]?.normal ?? '');
    const isPerson =
      isPersonNoun(token.normal) ||
      /^(?:guest|visitor|delegate|delegation|crowd|newcomer|arrival)$/.test(token.lemma);
    const isTo = /^(?:to|at|into|in)$/.test(object[head + 1]?.normal ?? '');
    return isTo && (isPerson || isProperNoun(token));
  });
}

/** The words behind each verb of a kind, in the content or as its cue. */
function objectsOf({ cue, words }: Questioned, kind: RegExp): readonly (readonly Token[])[] {
  const within = words.flatMap((token, at) =>
    kind.test(verbLemma(token)) ? [words.slice(at + 1)] : [],
  );
  return cue && kind.test(verbLemma(cue.sentence.tokens[cue.at])) ? [words, ...within] : within;
}

const CHEERING = wordClass('cheering');

/** "… was “a disgrace” while her party cheered": that others like to hear it is the writer’s word. */
export function isAudience({ words, position: { stance } }: Questioned): boolean {
  if (stance !== 'supports') return false;
  const at = words.findLastIndex(({ normal }) => /^(?:while|as)$/.test(normal));
  const behind = at < 0 ? [] : words.slice(at);
  const isCheered = behind.some(
    (token) =>
      CHEERING.has(verbLemma(token)) &&
      isVerb(token) &&
      !ownVerb(behind, behind.indexOf(token)).infinitive,
  );
  return isCheered && words.slice(0, at).some(({ lemma }) => judgementsOf(lemma).includes('bad'));
}
