import { verbLemma } from '../../../language/factuality/own-verb';
import { wordClass } from '../../../language/lexicon/word-class';
import { complementsOf } from '../../../language/lexicon/speech-verbs';
import type { ParsedText, Sentence, Token } from '../../../language/parsed-text';
import {
  isModal,
  isNoun,
  isPreposition,
  isPronoun,
  isTo,
  isVerb,
  isVerbal,
} from '../../../language/syntax/tags';
import { denies } from '../../../language/syntax/verb-group';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';

/** The word of a cue that tells: its last verb, else its last noun. */
export interface CueHead {
  readonly sentence: Sentence;
  readonly at: TokenIndex;
  readonly form: 'verb' | 'noun';
}

/** Tokens of the longest subject between an auxiliary and its verb. */
const INVERTED = 8;
const AUXILIARY = wordClass('auxiliary');

/** The head of a cue; null for marks and for "according to", which affirm what they tell. */
export function cueHead({ sentences }: ParsedText, cue: TextSpan): CueHead | null {
  const sentence = sentences[indexAt(sentences, cue.start)];
  if (!sentence) return null;
  const first = indexAt(sentence.tokens, cue.start);
  const last = indexAt(sentence.tokens, cue.end - 1);
  if (first < 0 || last < first) return null;
  const find = (is: (token: Token) => boolean): TokenIndex => {
    for (let at = last; at >= first; at--) if (is(sentence.tokens[at]!)) return at;
    return -1;
  };
  if (sentence.tokens[first]!.normal === 'according') return null;
  let at = find((token) => isVerb(token) && !AUXILIARY.has(token.lemma));
  if (at < 0) at = find((token) => !isNoun(token) && complementsOf(verbLemma(token)) !== undefined);
  if (at >= 0) return { sentence, at, form: 'verb' };
  at = find(isNoun);
  if (at < 0) return beforeParticle(sentence, first);
  return { sentence, at, form: isTakenForNoun(sentence.tokens, at) ? 'verb' : 'noun' };
}

/** "said nothing *about*": the verb before a cue that is only a preposition. */
function beforeParticle(sentence: Sentence, particle: TokenIndex): CueHead | null {
  const { tokens } = sentence;
  if (!isPreposition(tokens[particle])) return null;
  for (let at = particle - 1; at >= Math.max(0, particle - 3); at--) {
    if (isVerb(tokens[at])) return { sentence, at, form: 'verb' };
  }
  return null;
}

/** Whether a verb was tagged as a noun: behind "to", "not" or a modal, and gerunds. */
function isTakenForNoun(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at]!;
  const verb = verbLemma(tokens[at]);
  if (normal.endsWith('ing')) return complementsOf(verb) !== undefined;
  const before = tokens[at - 1];
  if (verb !== normal) return false;
  if (isModal(before) || isTo(before) || denies(before)) return true;
  // "Did Roe say": the auxiliary stands before the subject.
  const isSubject = isNoun(before) || isPronoun(before);
  if (!isSubject || complementsOf(verb)?.has('clause') !== true) return false;
  const verbs = tokens.slice(Math.max(0, at - INVERTED), at).filter(isVerbal);
  const last = verbs.at(-1);
  return isModal(last) || last?.lemma === 'do';
}
