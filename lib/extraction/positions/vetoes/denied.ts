import { doubtOfDeedNoun, doubtOfVerb } from '../../../language/factuality';
import { ownVerb, verbLemma } from '../../../language/factuality/own-verb';
import { stanceNoun } from '../../../language/lexicon/stances/stance-nouns';
import { stanceVerb } from '../../../language/lexicon/stances/stance-verbs';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { headAfter, phraseStart } from '../../../language/syntax/noun-phrase';
import { isNoun, isVerb } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { Stance } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import type { Questioned } from './candidate';

/** Stances that are denied, given up, or only possible. */

/** The stance of a cue’s word by itself; of a verb with its particle first. */
function stanceOfWord(tokens: readonly Token[], at: TokenIndex): ReturnType<typeof stanceVerb> {
  const lemma = verbLemma(tokens[at]);
  return stanceVerb(`${lemma} ${tokens[at + 1]?.normal ?? ''}`) ?? stanceVerb(lemma);
}

/** Stances that are taken by saying so: not to say it is not to say the contrary; but not to want it is. */
const MADE_BY_SAYING = /^(?:calls-for|warns|commits|denies)$/;
const WANTS = /^(?:want|need|wish|favou?r|like|intend)$/;

/** "did not call for", "no longer backs", "neither Roe nor Poe supports": the stance that the verb has is denied. */
export function isDeniedStance({ cue, position: { stance } }: Questioned): boolean {
  if (!cue || stance === null) return false;
  const { tokens } = cue.sentence;
  const entry = stanceOfWord(tokens, cue.at);
  if (!entry || entry.onlyDenied || isNoun(tokens[cue.at])) return false;
  if (doubtOfVerb(tokens, cue.at)?.polarity !== 'negated') return false;
  const isAttitude = WANTS.test(verbLemma(tokens[cue.at]));
  return (
    entry.stance === stance || !entry.turns || (MADE_BY_SAYING.test(entry.stance) && !isAttitude)
  );
}

const PROSPECTIVE = wordClass('prospective');
const BIDDING = wordClass('bidding');
/** "will back", "hopes to block": with these somebody says where he stands. */
const DECIDED = /^(?:will|would|shall|should|must)$/;

/** "may support", "was asked to back", "is accused of backing": the stance is only possible, or another’s wish. */
export function isOpenStance({ cue, position: { stance } }: Questioned): boolean {
  if (!cue) return false;
  const { tokens } = cue.sentence;
  const entry = stanceOfWord(tokens, cue.at);
  if (!entry || entry.stance !== stance || isNoun(tokens[cue.at])) return false;
  const { modal } = verbGroup(tokens, cue.at);
  if (modal !== undefined && DECIDED.test(tokens[modal]!.lemma)) return false;
  const doubt = doubtOfVerb(tokens, cue.at);
  return doubt?.polarity === 'unreal' && (!PROSPECTIVE.has(doubt.by) || BIDDING.has(doubt.by));
}

const GIVES_UP = /^(?:drop|withdraw|abandon|end|lose|rescind|renounce)$/;

/** "used to oppose", "dropped his opposition to": a stance of the past. */
export function isGivenUp({ cue, position: { stance } }: Questioned): boolean {
  if (!cue || stance === null) return false;
  const { tokens } = cue.sentence;
  const token = tokens[cue.at]!;
  if (isNoun(token) && stanceNoun(token.lemma) === stance) {
    const before = tokens[phraseStart(tokens, cue.at) - 1];
    return GIVES_UP.test(verbLemma(before));
  }
  const own = ownVerb(tokens, cue.at);
  const used = own.infinitive ? tokens[own.start - 1] : undefined;
  if (used?.normal === 'used' && tokens[own.start - 2]?.lemma !== 'be') return true;
  if (own.adverbs.some((word) => /^(?:once|formerly)$/.test(word))) {
    return stanceOfWord(tokens, cue.at)?.stance === stance;
  }
  return GIVES_UP.test(verbLemma(token)) && stanceOfObject(tokens, cue.at + 1) === stance;
}

function stanceOfObject(tokens: readonly Token[], start: TokenIndex): Stance | undefined {
  const head = headAfter(tokens, start);
  return head < 0 ? undefined : stanceNoun(tokens[head]!.lemma);
}

const SURE_WITHOUT = wordClass('sure-without');

/** "gave no warning of": what is done in words is the content, and is denied. */
export function isNoDeed({ words }: Questioned): boolean {
  const head = headAfter(words, 0);
  if (words[0]?.normal !== 'no' || head < 1) return false;
  const { lemma } = words[head]!;
  return (
    stanceNoun(lemma) !== undefined &&
    !SURE_WITHOUT.has(lemma) &&
    doubtOfDeedNoun(words, head) !== null
  );
}

const NOT_AGAINST = /^(?:oppose|object|mind|reject|resist)$/;

/** "We don’t oppose it", "is not opposed to it": who is not against something is not for it. */
export function isNotAgainst({ cue, words, position: { stance } }: Questioned): boolean {
  if (stance !== 'supports' && stance !== 'opposes') return false;
  const isDenied = (tokens: readonly Token[], at: TokenIndex) =>
    NOT_AGAINST.test(verbLemma(tokens[at])) && ownVerb(tokens, at).negated;
  if (cue && isDenied(cue.sentence.tokens, cue.at)) return true;
  if (cue) {
    const next = cue.sentence.tokens.findIndex(
      ({ normal }, at) => at > cue.at && at < cue.at + 4 && normal === 'opposed',
    );
    if (next >= 0 && isDenied(cue.sentence.tokens, next)) return true;
  }
  const verbs = words.flatMap((token, at) => (isVerb(token) ? [at] : []));
  const against = verbs.filter((at) => isDenied(words, at));
  return (
    against.length > 0 && against.length >= verbs.filter((at) => stanceOfWord(words, at)).length
  );
}
