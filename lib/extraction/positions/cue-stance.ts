import type { Token } from '../../language/parsed-text';
import { stanceNoun } from '../../language/lexicon/stance-nouns';
import type { Stance } from '../../model/analysis';
import { turned } from './turned';
import { stanceVerbAt, verbGroup } from './verb-group';

/**
 * What a cue says of its speaker: a stance; `silent` where it denies, asks or only supposes one, so that its content
 * states nothing either; or null where it only says that he spoke.
 */
export type CueStance = Stance | 'silent' | null;

/** Claims made against someone: to reject them is to deny. */
const CLAIM =
  /^(?:accusation|allegation|allege|assertion|charge|claim|report|rumor|rumour|speculation|suggestion|insinuation|involvement|wrongdoing)$/;
/** These say where one stands only of something to be done. */
const WITH_DEED =
  /^(?:agree|aim|intend|offer|plan|resolve|volunteer|undertake|refuse|decide|swear)$/;
/** Verbs that say nothing themselves, but by the noun behind them. */
const VOICES =
  /^(?:express|voice|convey|announce|declare|reiterate|reaffirm|restate|signal|offer|pledge)$/;
/** These call for something only when they say what is to be done. */
const ORDERS = /^(?:order|instruct|advise|invite|encourage|persuade|nudge)$/;
const QUESTION = /^(?:whether|if|why|how|what|when|who|where|which|about)$/;
const COMMENT =
  /^(?:comment|respond|answer|say|discuss|elaborate|specify|disclose|confirm|name|identify|speculate)$/;

/** The stance of a cue at `at` among the tokens of its sentence; `content` is what it introduces. */
export function cueStance(
  tokens: readonly Token[],
  at: number,
  length: number,
  content: readonly Token[],
): CueStance {
  for (let index = at; index < at + length; index++) {
    const token = tokens[index]!;
    const found = stanceVerbAt(tokens, index);
    if (
      found &&
      (found.lemma !== 'like to' || /^(?:would|'d)$/.test(tokens[index - 1]?.normal ?? ''))
    ) {
      const { negated, unreal } = verbGroup(tokens, index);
      const stance = inFrame(found.lemma, found.entry.stance, content);
      if (stance === null || stance === 'silent') return stance;
      if (unreal || supposed(tokens, index)) return 'silent';
      if (!negated) return stance;
      return found.entry.turns ? turned(stance) : 'silent';
    }
    const stance = token.tag.startsWith('NN') && stanceNoun(token.lemma);
    if (stance) return inFrame('', stance, content);
  }
  const had = VOICES.test(tokens[at]?.lemma ?? '') ? voiced(content) : null;
  if (had) return verbGroup(tokens, at).negated ? 'silent' : had;
  const { negated } = verbGroup(tokens, at);
  const opening = content.find(({ normal }) => /^\p{L}/u.test(normal));
  return negated || /^(?:whether|if)$/.test(opening?.normal ?? '') ? 'silent' : null;
}

/** What is voiced: "deep concern over …", "his support for …". */
function voiced(content: readonly Token[]): Stance | null {
  for (const { lemma, tag } of content.slice(0, 4)) {
    if (!tag.startsWith('NN')) continue;
    return lemma === 'concern' ? 'opposes' : (stanceNoun(lemma) ?? null);
  }
  return null;
}

/** What the verb comes to with the words it introduces. */
function inFrame(lemma: string, stance: Stance, content: readonly Token[]): CueStance {
  const words = content.filter(({ normal }) => /^\p{L}/u.test(normal));
  const [first, second] = words;
  if (!first) return stance;
  const deed = first.tag === 'TO' && second?.tag.startsWith('VB');
  if (/^(?:ask|question)$/.test(lemma) && QUESTION.test(first.normal)) {
    return lemma === 'question' ? stance : 'silent';
  }
  if (lemma === 'ask')
    return words.some(({ tag }) => tag === 'TO') || first.normal === 'that' ? stance : 'silent';
  if (ORDERS.test(lemma) && !words.some(({ tag }) => tag === 'TO')) return 'silent';
  if (lemma === 'seek' && deed) return 'commits';
  if (stance === 'opposes' && deed && COMMENT.test(second?.lemma ?? '')) return 'silent';
  if (WITH_DEED.test(lemma) && !deed) return null;
  if (
    /^(?:reject|dismiss|dispute|rebut|refute)$/.test(lemma) &&
    words.slice(0, 4).some((word) => CLAIM.test(word.lemma))
  ) {
    return 'denies';
  }
  if (stance === 'commits' && resists(words)) return 'opposes';
  return stance;
}

/** Whether what one promises is to stand against something: "to block a deal", "that there will be no tax". */
function resists(words: readonly Token[]): boolean {
  return words.slice(0, 9).some((word, at) => {
    if (/^(?:no|not|never|n't)$/.test(word.normal)) return true;
    const verb = word.tag === 'VB' && /^(?:to|will|would|do|can)$/.test(words[at - 1]?.lemma ?? '');
    return verb && (word.lemma === 'ignore' || stanceVerbAt(words, at)?.entry.stance === 'opposes');
  });
}

/** Whether the verb stands in a condition: "if Oslo agrees to …". */
function supposed(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 14; at--) {
    const { normal, text } = tokens[at]!;
    if (/^(?:if|whether|unless)$/.test(normal)) return true;
    if (/^[,;:.]$|^[“”"]$/.test(text)) return false;
  }
  return false;
}
