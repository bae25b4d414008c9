import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';
import type { Stretch } from '../stretch';
import {
  isNoun,
  isPastParticiple,
  isPossessive,
  isPossessivePronoun,
  opensPhrase,
  tagged,
} from './tags';
import { isTimeUnit } from './times';

/**
 * Noun phrases, bare ones: from its article to its head ("the old mayor") one is a run of tags, as in a chunker (Abney: “Parsing by
 * chunks”, 1991).
 */

/** What stands in a bare noun phrase: nouns, adjectives, numerals, its article and its possessor. */
export const isOfPhrase = tagged('NN* JJ* CD DT PRP$ POS');
/** What stands before a head noun, without what opens the phrase: "Norway’s *newly elected prime* minister". */
export const isPremodifier = tagged('NN* JJ* CD POS VBN');

/** How far a finder of bare phrases goes. */
export interface Reach {
  /** The words it goes over, by their tags or more. */
  readonly over?: (token: Token | undefined) => boolean;
  /** No further than this token, which is the sentence’s edge where nothing is said. */
  readonly until?: TokenIndex;
}

/**
 * Where the bare phrase begins that ends with a token, its head: back over what describes it and its possessor to its article, or
 * over the words it is told to.
 */
export function phraseStart(
  tokens: readonly Token[],
  head: TokenIndex,
  { over, until = 0 }: Reach = {},
): TokenIndex {
  let start = head;
  while (start > until && (over ? over(tokens[start - 1]) : premodifies(tokens, start - 1)))
    start--;
  return over === undefined && start > until && opensPhrase(tokens[start - 1]) ? start - 1 : start;
}

/** Whether a token tells more of the noun behind it: no participle of a tense, "has *vetoed* bills". */
function premodifies(tokens: readonly Token[], at: TokenIndex): boolean {
  const token = tokens[at];
  if (isPastParticiple(token) && /^(?:have|be)$/.test(tokens[at - 1]?.lemma ?? '')) return false;
  return isPremodifier(token) && !isDuration(token);
}

/** "For *years* the council has": how long is not said of what follows. */
function isDuration(token: Token | undefined): boolean {
  return isTimeUnit(token) && token?.tag === 'NNS';
}

/** The index behind the bare phrase that begins with a token; the token’s own where it is no part of one. */
export function phraseEnd(
  tokens: readonly Token[],
  start: TokenIndex,
  { over = isOfPhrase, until = tokens.length }: Reach = {},
): TokenIndex {
  let end = start;
  while (end < until && over(tokens[end])) end++;
  return end;
}

/** The head of the bare phrase that begins with a token: its last word, as English has it; -1 where none begins there. */
export function headAfter(tokens: readonly Token[], start: TokenIndex, reach?: Reach): TokenIndex {
  const end = phraseEnd(tokens, start, reach);
  return end > start ? end - 1 : -1;
}

/** The word before a noun, over a ’s: whose or of what it is. "*Oslo*’s officials", "*Oslo* officials". */
export function possessorBeside(tokens: readonly Token[], noun: TokenIndex): TokenIndex {
  return isPossessive(tokens[noun - 1]) ? noun - 2 : noun - 1;
}

const BEFORE_OWNED = tagged('JJ* NN RB VBN VBG');

/**
 * The possessor of a noun: the last word of a name or noun with ’s, or a possessive pronoun, at most so many tokens before it:
 * "*Seoul*’s long-standing opposition", "*her* decision"; -1 where there is none.
 */
export function possessorOf(tokens: readonly Token[], noun: TokenIndex, within = 4): TokenIndex {
  const until = Math.max(0, noun - within + 1);
  const owner = phraseStart(tokens, noun, { over: BEFORE_OWNED, until }) - 1;
  if (isPossessive(tokens[owner])) return owner - 1;
  return isPossessivePronoun(tokens[owner]) ? owner : -1;
}

/** The antecedent of a relative pronoun: the bare phrase before it, over a comma. "*the bill*, which"; null where no noun ends there. */
export function relativeAntecedent(
  tokens: readonly Token[],
  pronoun: TokenIndex,
  reach?: Reach,
): Stretch | null {
  const end = tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  if (!isNoun(tokens[end - 1])) return null;
  return { start: phraseStart(tokens, end - 1, reach), end };
}

const LOOSE = tagged('IN CC DT TO RB PRP$');

/** The end of a phrase less what would tie more to it: "mayor of the |". */
export function withoutLooseEnd(tokens: readonly Token[], { start, end }: Stretch): TokenIndex {
  let last = end;
  while (last > start && LOOSE(tokens[last - 1])) last--;
  return last;
}

const OPENING = tagged('DT PRP$ RB CC');

/** A phrase less what opens it and says nothing: "the", "a", "now"; whose it is stays: "his spokesman". */
export function withoutArticle(tokens: readonly Token[], { start, end }: Stretch): Stretch | null {
  let first = start;
  while (first < end && OPENING(tokens[first]) && !/^(?:his|her)$/.test(tokens[first]!.normal)) {
    first++;
  }
  return first < end ? { start: first, end } : null;
}
