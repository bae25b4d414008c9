import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { subjectNear } from './subject';
import { isVerb, tagged } from './tags';

/** A modal, or another word that leads to a verb as one does ("need to"), with the verb it belongs to and whose it is. */
export interface Modal {
  readonly verb: Token;
  /** The verb’s place. */
  readonly at: TokenIndex;
  readonly subject: Token | undefined;
  readonly negated: boolean;
}

const NEGATION = wordClass('negation');
/** What may stand between a modal and its verb: "should *really* pay", "ought *to* pay". */
const BETWEEN = tagged('RB TO PRP IN');
/** Tokens within which a modal’s verb stands. */
const REACH = 6;

/** The modal at a token; null where no verb follows. */
export function modalAt(tokens: readonly Token[], at: TokenIndex): Modal | null {
  const verb = mainVerbAfter(tokens, at);
  if (verb < 0) return null;
  const negated =
    tokens.slice(at + 1, verb).some(({ normal }) => NEGATION.has(normal)) ||
    NEGATION.has(tokens[at - 1]?.normal ?? '');
  return { verb: tokens[verb]!, at: verb, subject: subjectNear(tokens, at), negated };
}

/** The main verb a few words on, over "be" and "have"; -1 where there is none. */
function mainVerbAfter(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let found = -1;
  for (let at = from + 1; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at]!;
    if (isVerb(token)) {
      found = at;
      if (token.lemma !== 'be' && token.lemma !== 'have') return found;
    } else if (found >= 0 || !BETWEEN(token)) break;
  }
  return found;
}
