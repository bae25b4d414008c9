import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';
import { phraseStart } from './noun-phrase';
import { isAdverb, isConjunction, isGerund } from './tags';

/** Coordination: words and clauses that "and", a comma or their kin put side by side. */

/** Whether a token joins two to one: "and", "&". */
export function isAnd(token: Token | undefined): boolean {
  return token?.normal === 'and' || token?.normal === '&';
}

/** Whether a token goes between the parts of a list: "and", "&", a comma. */
export function linksList(token: Token | undefined): boolean {
  return isAnd(token) || token?.text === ',';
}

/** Whether a list of some of those told of begins behind a token: "ministers *including* Roe", "ministers such *as* Roe". */
export function opensList(tokens: readonly Token[], at: TokenIndex): boolean {
  const normal = tokens[at]?.normal;
  return normal === 'including' || (normal === 'as' && tokens[at - 1]?.normal === 'such');
}

/** The last word of a name beside others, of whom a plural noun is the head: "*Roe* and other senators"; -1 where there is none. */
export function namedBesides(tokens: readonly Token[], head: TokenIndex): TokenIndex {
  if (tokens[head]?.tag !== 'NNS') return -1;
  const other = phraseStart(tokens, head);
  return tokens[other]?.normal === 'other' && tokens[other - 1]?.normal === 'and' ? other - 2 : -1;
}

/** Whether a word may stand before a participle that has the subject of a verb before: "Roe left*,* rejecting", "*by* rejecting". */
export function leadsParticiple(token: Token | undefined): boolean {
  return /^(?:,|and|by|in|while|before|after)$/.test(token?.normal ?? '');
}

/** What links a verb to what stands before, over adverbs and its "have": "Roe rose *and* also has warned", "*Roe* warned"; or -1. */
export function linkBefore(tokens: readonly Token[], verb: TokenIndex): TokenIndex {
  let at = verb - 1;
  while (isAdverb(tokens[at]) || tokens[at]?.lemma === 'have') at--;
  return at;
}

/** Whether a verb takes up the subject of a verb before: "Roe rose *and warned*", "Roe rose*, adding*". */
export function takesUpSubject(tokens: readonly Token[], verb: TokenIndex): boolean {
  const at = linkBefore(tokens, verb);
  return isGerund(tokens[verb])
    ? /^(?:,|and|by|while|before|after)$/.test(tokens[at]?.normal ?? '')
    : isConjunction(tokens[at]);
}
