import { stanceAgent, stanceNoun } from '../../../language/lexicon/stances/stance-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { isFinite, isNoun, isTo } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { Stance } from '../../../model/analysis';
import { firstWord } from '../../../language/syntax/sentence-start';
import type { TokenIndex } from '../../../model/text';
import { inFrame } from './frame';
import { sideAt } from './side';
import { turned } from './stances';

/**
 * What a cue says of its speaker: a stance; `silent` where it denies, asks or only supposes one, so that its content
 * states nothing either; or null where it only says that he spoke.
 */
export type CueStance = Stance | 'silent' | null;

/** Verbs that are for what they lead to: "*voted* to hold". */
const ACTS = wordClass('acting-for');
/** Verbs whose content is found, not held. */
const FINDS = wordClass('finding');

/** The stance of a cue, which goes from `at` to before `end` among the tokens of its sentence; `content` is what it introduces. */
export function cueStance(
  tokens: readonly Token[],
  at: TokenIndex,
  end: TokenIndex,
  content: readonly Token[],
): CueStance {
  for (let index = wishBefore(tokens, at); index < end; index++) {
    const { lemma } = tokens[index]!;
    const side = sideAt(tokens, index);
    if (
      side &&
      (side.lemma !== 'like to' || /^(?:would|'d)$/.test(tokens[index - 1]?.normal ?? ''))
    ) {
      const { negated, hypothetical } = verbGroup(tokens, index);
      const words = side.lemma === '' ? tokens.slice(side.end, side.end + 9) : content;
      const stance = inFrame(side.lemma, side.entry.stance, words);
      if (stance === null) return negated ? 'silent' : null;
      if (stance === 'silent') return stance;
      if (hypothetical || supposed(tokens, index)) return 'silent';
      if (!negated) return side.entry.onlyDenied ? null : stance;
      return side.entry.turns ? turned(stance) : 'silent';
    }
    const stance = isNoun(tokens[index]) ? (stanceNoun(lemma) ?? stanceAgent(lemma)) : undefined;
    if (stance) return inFrame('', stance, content);
  }
  // "voted to hold the firm in contempt": what one does with others is told by their verb.
  const aim = ACTS.has(tokens[at]!.lemma) ? content.findIndex(isTo) : -1;
  const side = aim === 0 ? sideAt(content, 1) : null;
  if (side) return inFrame(side.lemma, side.entry.stance, content.slice(side.end));
  if (FINDS.has(tokens[at]!.lemma)) return 'silent';
  const { negated } = verbGroup(tokens, at);
  return negated || isOpenQuestion(content) ? 'silent' : null;
}

/** "would like to see the figures": the cue "see" stands for the wish before it. */
function wishBefore(tokens: readonly Token[], at: TokenIndex): TokenIndex {
  const wish = tokens[at - 2];
  return isTo(tokens[at - 1]) && /^(?:like|want|wish|hope|love|prefer)$/.test(wish?.lemma ?? '')
    ? at - 2
    : at;
}

/** Whether the verb stands in a condition: "if Oslo agrees to …". A verb between them has the condition for its own. */
function supposed(tokens: readonly Token[], verb: TokenIndex): boolean {
  const from = verbGroup(tokens, verb).start - 1;
  for (let at = from; at >= 0 && from - at < 14; at--) {
    const { normal, text } = tokens[at]!;
    if (isFinite(tokens[at])) return false;
    if (/^(?:if|whether|unless)$/.test(normal)) return true;
    if (/^[,;:.]$|^[“”"]$/.test(text)) return false;
  }
  return false;
}

/** Whether what is said is only asked: "whether Oslo would pay". In quotation marks "If …" opens a condition. */
function isOpenQuestion(content: readonly Token[]): boolean {
  const opening = firstWord(content);
  if (/^(?:whether|how)$/.test(opening?.normal ?? '')) return true;
  return opening?.normal === 'if' && content[0]?.tag !== '``';
}
