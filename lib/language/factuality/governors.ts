import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';
import { isAdjective, isAdverb } from '../syntax/tags';
import { phraseBefore } from '../syntax/tied-phrase';
import { isDate } from '../syntax/times';
import { type Doubt, type Reader, undone } from './doubt';
import { verbLemma } from './own-verb';

/** Where what governs a word stands. */

/** Tokens between "to" or a preposition and the verb that governs both. */
export const REACH_OF_VERB = 12;

/** Back over adverbs and days. */
export function overAdverbsBefore(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let at = from;
  while (
    at >= 0 &&
    (isAdverb(tokens[at]) || /^(?:yet|even)$/.test(tokens[at]!.normal) || isDate(tokens[at]))
  )
    at--;
  return tokens[at]?.normal === 'on' && isDate(tokens[at + 1]) ? at - 1 : at;
}

/** The word that governs the phrase which ends with a head: its verb, or its preposition; -1 where none is near. */
export function governingVerb(tokens: readonly Token[], head: TokenIndex): TokenIndex {
  const start = phraseBefore(tokens, head + 1) ?? head;
  const at = overAdverbsBefore(tokens, start - 1);
  return head - at <= REACH_OF_VERB ? at : -1;
}

/** How the text stands to what a form of "be" before an adjective says: "is *not* willing". */
export function doubtOfPredicate(reader: Reader, adjective: TokenIndex): Doubt | null {
  const { tokens } = reader;
  let at = adjective - 1;
  while (
    at >= 0 &&
    (isAdverb(tokens[at]) || isAdjective(tokens[at]) || tokens[at]!.normal === 'it')
  )
    at--;
  const isDenied = tokens
    .slice(at + 1, adjective)
    .some(({ normal }) => /^(?:not|n't|never)$/.test(normal));
  const doubt = verbLemma(tokens[at]) === '' ? null : reader.ofVerb(at);
  if (!isDenied) return doubt;
  return undone(doubt, 'not');
}
