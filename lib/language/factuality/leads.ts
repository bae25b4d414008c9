import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { isAdjective, isNoun, isPastParticiple, isPronoun } from '../syntax/tags';
import { type Doubt, open, type Reader, undone, unreal } from './doubt';
import { doubtOfGerund } from './gerunds';
import { doubtOfPredicate, governingVerb, overAdverbsBefore } from './governors';
import { isOwnVoice } from './modals';
import { endsAsGerund, ownVerb, type OwnVerb, verbLemma } from './own-verb';

/** What leads to a verb that is not finite: "*failed* to say", "*urged Roe* to say". */

const NEGATIVE = wordClass('negative-implicative');
const PREVENTING = wordClass('preventing');
const PROSPECTIVE = wordClass('prospective');
const BIDDING = wordClass('bidding');
const ALLEGING = wordClass('alleging');
const RELUCTANT = wordClass('reluctant');
const UNTRUE = wordClass('untrue');
const REFUSAL = wordClass('refusal');
/** What who speaks says to speak politely: "I *want* to say". */
const WISHES = /^(?:want|wish|like|love|need|have|beg)$/;

/** What leads to a verb’s "to" or to its gerund; null where it is affirmed, or nothing leads to it. */
export function doubtOfLead(reader: Reader, own: OwnVerb): Doubt | null {
  if (own.infinitive) return ofInfinitive(reader, own.start);
  const { tokens } = reader;
  return isLed(tokens, own) ? doubtOfGerund(reader, own.start) : null;
}

/** Whether something may lead to the verb: it is no predicate of its own. */
export function isLed(tokens: readonly Token[], own: OwnVerb): boolean {
  return (
    own.infinitive ||
    (endsAsGerund(tokens[own.at]) && !own.passive && !own.modal) ||
    /^(?:having|being)$/.test(tokens[own.start]!.normal)
  );
}

function ofInfinitive(reader: Reader, to: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const at = overAdverbsBefore(tokens, to - 1);
  const lead = tokens[at];
  if (!lead) return unreal('infinitive');
  const between = tokens.slice(at + 1, to).map(({ normal }) => normal);
  const { normal, lemma } = lead;
  if (/^(?:how|what|whether|when|where|who)$/.test(normal)) return unreal('question');
  if (/^(?:order|as)$/.test(normal)) return null;
  if (/^(?:have|be)$/.test(lemma)) return ofAuxiliary(reader, at, between);
  const verb = verbLemma(lead);
  const voice = () => isOwnVoice(tokens, ownVerb(tokens, at).start);
  if (NEGATIVE.has(verb) && verb !== 'stop' && !isNoun(lead))
    return undone(reader.ofVerb(at), verb);
  if (RELUCTANT.has(normal)) return undone(doubtOfPredicate(reader, at), normal);
  if (UNTRUE.has(normal)) return undone(doubtOfPredicate(reader, at), normal);
  if (REFUSAL.has(lemma)) return undone(reader.ofNoun(at), lemma);
  if (
    tokens.slice(Math.max(0, at - 2), at).some((token) => token.normal === 'too') &&
    (isAdjective(lead) || isPastParticiple(lead))
  ) {
    return undone(doubtOfPredicate(reader, at), 'too');
  }
  if (isNoun(lead) || isPronoun(lead)) return ofObject(reader, at);
  if (PROSPECTIVE.has(verb) || PROSPECTIVE.has(normal) || isWouldLike(tokens, at)) {
    return WISHES.test(verb) && voice() ? null : open(reader.ofVerb(at), verb);
  }
  if (BIDDING.has(verb) && (isPastParticiple(lead) || ownVerb(tokens, at).passive))
    return open(reader.ofVerb(at), verb);
  if (ALLEGING.has(verb) && ownVerb(tokens, at).passive) return open(reader.ofVerb(at), verb);
  return isAdjective(lead) ? doubtOfPredicate(reader, at) : reader.ofVerb(at);
}

function isWouldLike(tokens: readonly Token[], at: TokenIndex): boolean {
  const own = ownVerb(tokens, at);
  return /^(?:like|love|prefer)$/.test(verbLemma(tokens[at])) && own.modal !== undefined;
}

/** "has *yet* to say", "*is* to say", "*has* to say"; "had to say" tells that it was said. */
function ofAuxiliary(reader: Reader, at: TokenIndex, between: readonly string[]): Doubt | null {
  const { tokens } = reader;
  const { lemma, normal } = tokens[at]!;
  if (between.some((word) => /^(?:yet|still)$/.test(word))) return undone(reader.ofVerb(at), 'yet');
  if (/^(?:had|was|were)$/.test(normal)) return reader.ofVerb(at);
  if (lemma === 'have' && isOwnVoice(tokens, ownVerb(tokens, at).start)) return null;
  return open(reader.ofVerb(at), 'to come');
}

/** What stands before "to" and is a noun: whom somebody bids to do it, or what it is to be. */
function ofObject(reader: Reader, head: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const { lemma } = tokens[head]!;
  if (PROSPECTIVE.has(lemma) && isNoun(tokens[head])) return open(reader.ofNoun(head), lemma);
  const verb = governingVerb(tokens, head);
  if (verb < 0) return null;
  const { normal } = tokens[verb]!;
  if (
    normal === 'on' ||
    (normal === 'for' && !/^(?:enough|)$/.test(tokens[verb - 1]?.normal ?? ''))
  )
    return open(null, normal);
  const governor = verbLemma(tokens[verb]);
  if (BIDDING.has(governor) || /^(?:get|want)$/.test(governor))
    return open(reader.ofVerb(verb), governor);
  return NEGATIVE.has(governor) || PREVENTING.has(governor)
    ? undone(reader.ofVerb(verb), governor)
    : reader.ofVerb(verb);
}
