import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';
import { doubtOfClause } from './clauses';
import { type Doubt, type Reader, undone, unreal } from './doubt';
import { doubtOfLead, isLed } from './leads';
import { isFalsely, isNotQuite, isSupposed } from './modals';
import { doubtOfNoun } from './nouns';
import { ownVerb } from './own-verb';
import type { ClauseFacts } from './subjects';

export type { Doubt } from './doubt';

/** So many words may govern each other; a sentence in which more do is no grammar’s. */
const DEEPEST = 8;

/**
 * Whether a text affirms what a verb of a sentence tells, by its own auxiliaries, by what leads to it, by its subject and by what its
 * clause hangs on. Null where it does: "said", "did not fail to say", "went on to say".
 */
export function doubtOfVerb(
  tokens: readonly Token[],
  at: TokenIndex,
  facts: ClauseFacts = {},
): Doubt | null {
  return readerOf(tokens, DEEPEST, facts).ofVerb(at);
}

/** The same of what a noun tells: "made no *mention* of". */
export function doubtOfDeedNoun(tokens: readonly Token[], at: TokenIndex): Doubt | null {
  return readerOf(tokens, DEEPEST, {}).ofNoun(at);
}

function readerOf(tokens: readonly Token[], depth: number, facts: ClauseFacts): Reader {
  const beyond = (known: ClauseFacts) => readerOf(tokens, depth - 1, known);
  return {
    tokens,
    ofVerb: (at) => {
      if (depth === 0 || !tokens[at]) return null;
      const own = ownVerb(tokens, at);
      const outer = isLed(tokens, own)
        ? doubtOfLead(beyond(facts), own)
        : doubtOfClause(beyond({}), own, facts);
      if (own.negated) return outer?.polarity === 'negated' ? outer : undone(outer, 'not');
      if (outer) return outer;
      if (isSupposed(tokens, own)) return unreal('modal');
      const isUntrue = isNotQuite(tokens, own) || (depth < DEEPEST && isFalsely(own));
      return isUntrue ? unreal('adverb') : null;
    },
    ofNoun: (at) => (depth === 0 || !tokens[at] ? null : doubtOfNoun(beyond({}), at)),
  };
}
