import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { isOfPhrase, withoutLooseEnd } from './noun-phrase';
import { isAdverb, isDeterminer, isParticiple, isPronoun, opensPhrase, tagged } from './tags';
import { isDate } from './times';

/** Tied noun phrases, which go on over prepositions and "and" from one bare phrase to the next: "the head of the ministry". */

const INSIDE = tagged('NN* JJ* CD DT PRP$ WP$ POS $ # -LRB- -RRB-');
const HEAD = tagged('NN* PRP CD -RRB-');
/** Participles within titles, and further ones that describe somebody: "committee *ranking* member Roe", "*retired* judge Roe". */
const TITLE_PARTICIPLE = wordClass('title-participle');
const OF_PEOPLE = /^(?:managing|founding|retired|elected|appointed)$/;
/** Prepositions that tie a noun to the one before it: "the head of the ministry", "critics in both parties". */
const TIES = wordClass('noun-tie');
const JOINS = /^(?:and|&)$/;
/** What goes before a participle that describes: "the *ousted* mayor". */
const BEFORE_PARTICIPLE = tagged('DT JJ PRP$ RB');

/** Where the tied phrase begins that ends before token `end`; null where none ends there. Looks no further than `from`. */
export function phraseBefore(
  tokens: readonly Token[],
  end: TokenIndex,
  from: TokenIndex = 0,
): TokenIndex | null {
  const head = tokens[end - 1];
  if (end <= from || !HEAD(head) || isDate(head)) return null;
  if (isPronoun(head)) return end - 1;
  let start = end - 1;
  while (start > from) {
    const token = tokens[start - 1]!;
    const beyond = start - 2 >= from ? tokens[start - 2] : undefined;
    const at = tokens[start]!;
    if (isDate(token)) break;
    if (INSIDE(token) || token.text === '/') {
      // A determiner opens a phrase: what stands before it belongs to another, unless a preposition ties the two.
      if (opensPhrase(at) && !isDeterminer(token)) break;
    } else if (isParticiple(token)) {
      if (!BEFORE_PARTICIPLE(beyond)) break;
    } else if (TIES.has(token.normal) || JOINS.test(token.normal)) {
      if (!HEAD(beyond) || isDate(beyond) || isPronoun(beyond)) break;
    } else if (!(isAdverb(token) && at.tag === 'JJ')) break;
    start--;
  }
  // "On Tuesday the minister": what a preposition governs is not the subject.
  while (start < end - 1 && (TIES.has(tokens[start]!.normal) || JOINS.test(tokens[start]!.normal)))
    start++;
  return start;
}

/** The index behind the tied phrase that begins at `start`; null where none begins there. */
export function phraseAfter(tokens: readonly Token[], start: TokenIndex): TokenIndex | null {
  if (isPronoun(tokens[start])) return start + 1;
  let end = start;
  let headed = false;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (isDate(token)) break;
    if (opensPhrase(token)) {
      if (headed) break;
    } else if (INSIDE(token) || describes(token) || token.text === '/') {
      headed ||= HEAD(token);
    } else if (headed && /^(?:of|for|and|&)$/.test(token.normal) && INSIDE(tokens[end + 1])) {
      headed = false;
      if (opensPhrase(tokens[end + 1])) end++;
    } else break;
  }
  return headed ? end : null;
}

function describes({ normal }: Token): boolean {
  return TITLE_PARTICIPLE.has(normal) || OF_PEOPLE.test(normal);
}

/** How far a tied phrase goes. */
export interface TiedReach {
  /** Whether a word ties what follows it to what goes before: "of", "in" before a place. */
  readonly ties: (token: Token, next: Token | undefined) => boolean;
  /** In tokens: the longest phrase. */
  readonly within: number;
}

/**
 * The index behind a tied phrase that begins at a token or goes on there, whatever its head, less what would tie more to it:
 * "(head) *of the ministry* in"; the token’s own where none does.
 */
export function tiedEnd(
  tokens: readonly Token[],
  start: TokenIndex,
  { ties, within }: TiedReach,
): TokenIndex {
  const last = Math.min(tokens.length, start + within);
  let end = start;
  while (end < last && (isOfPhrase(tokens[end]) || ties(tokens[end]!, tokens[end + 1]))) end++;
  return withoutLooseEnd(tokens, { start, end });
}
