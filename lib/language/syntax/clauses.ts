import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import type { Stretch } from '../stretch';
import { isAdverb, isFinite, isGerund, isNumber, isPreposition, isRelative, tagged } from './tags';
import { phraseAfter } from './tied-phrase';
import { isDate } from './times';

/** The words around one finite verb: where they end, what opens others, and the asides that are passed over between. */

/** Words behind a comma that open a clause of their own, or a remark. */
const LEAVES = wordClass('leaving');
/** A clause of more tokens is none; time stays linear in text without a full stop. */
const LONGEST = 80;
/** Conjunctions that open a clause which hangs on the one before. */
const SUBORDINATES = /^(?:after|although|though|whereas|because|while)$/;

/**
 * The index behind the last token of the clause that holds `from`: it ends with the sentence, before a comma that opens a
 * remark ("…, which", "…, saying"), and before "and" with a verb or a subject of its own.
 */
export function clauseEnd(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let depth = 0;
  const last = Math.min(tokens.length, from + LONGEST);
  for (let at = from + 1; at < last; at++) {
    const { text, normal } = tokens[at]!;
    if (text === '(' || text === '[') depth++;
    if (text === ')' || text === ']') depth--;
    if (depth > 0) continue;
    if (/^[.!?;…:]$/.test(text) || isDash(tokens, at)) return at;
    if (text === ',' && leaves(tokens, at + 1)) return at;
    if (/^(?:and|but|or)$/.test(normal) && linksClause(tokens, at + 1)) return at;
    if (SUBORDINATES.test(normal) && at > from + 2) return at;
  }
  return last;
}

/** Whether what stands behind a comma is no more of the clause before it. */
function leaves(tokens: readonly Token[], at: TokenIndex): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (LEAVES.has(next.normal) || isGerund(next)) return true;
  const second = tokens[at + 1]?.normal ?? '';
  if (
    /^(?:in|so|even|just)$/.test(next.normal) &&
    /^(?:order|that|as|though|days|hours)$/.test(second)
  )
    return true;
  return (
    (/^(?:and|but|or)$/.test(next.normal) && opensClause(tokens, at + 1)) || opensClause(tokens, at)
  );
}

const AFTER_VERB = tagged('PRP DT IN TO');

/** Whether a clause stands behind a conjunction. "supply and demand": a bare form may as well be a noun. */
function linksClause(tokens: readonly Token[], at: TokenIndex): boolean {
  return !(tokens[at]?.tag === 'VBP' && !AFTER_VERB(tokens[at + 1])) && opensClause(tokens, at);
}

/** Whether a mark parts what stands at its sides: a dash, or a hyphen between blanks. */
export function isDash(tokens: readonly Token[], at: TokenIndex): boolean {
  const { text, start, end } = tokens[at] ?? { text: '', start: 0, end: 0 };
  if (/^[—–]$|^--+$/.test(text)) return true;
  return text === '-' && tokens[at - 1]?.end !== start && tokens[at + 1]?.start !== end;
}

/** What a short subject is made of. */
const OF_SUBJECT = tagged('DT PRP PRP$ NN* JJ POS CD EX RB');

/** Whether a verb stands there, or a short subject with its verb: "blocked the assets", "the ministry said". */
export function opensClause(tokens: readonly Token[], from: TokenIndex): boolean {
  let at = from;
  while (isAdverb(tokens[at])) at++;
  const first = tokens[at];
  if (!first) return false;
  const next = tokens[at + 1];
  // "exercises and patrols in the bay": a form in -s may as well be a noun.
  if (first.tag === 'VBZ' && isPreposition(next) && next!.normal !== 'that') return false;
  if (isFinite(first)) return true;
  for (; at < from + 5; at++) {
    if (isFinite(tokens[at])) return at > from;
    if (!OF_SUBJECT(tokens[at])) return false;
  }
  return false;
}

/** Whether a stretch of tokens holds a verb that makes it a clause. */
export function isClause(tokens: readonly Token[], { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (isFinite(tokens[at])) return true;
  return false;
}

/** The index behind the last word at or before `end`: a clause’s span leaves the comma out, and keeps a closing quotation mark. */
export function withoutTail(
  tokens: readonly Token[],
  from: TokenIndex,
  end: TokenIndex,
): TokenIndex {
  let last = end;
  while (last > from + 1 && /^[,;:—–-]$|^--+$/.test(tokens[last - 1]!.text)) last--;
  return last;
}

/** Whether a comma closes the relative clause of a verb: "Roe, who *said* the law was wrong*,* left". */
export function closesRelative(
  tokens: readonly Token[],
  comma: TokenIndex,
  verb: TokenIndex,
): boolean {
  const opened = isRelative(tokens[verb - 1]) && tokens[verb - 2]?.text === ',';
  return opened && tokens[comma]?.text === ',' && isFinite(tokens[comma + 1]);
}

/** Tokens of the longest aside that is passed over back from its end, and on from its beginning. */
const LONGEST_BACK = 22;
const LONGEST_ON = 17;

/** From the mark that closes an aside ("Roe, the mayor of Dale,"; "Poe (R-Ohio)") to the token before the one that opens it; else -1. */
export function overAsideBefore(tokens: readonly Token[], close: TokenIndex): TokenIndex {
  const closing = tokens[close]!.text;
  const opening = closing === ')' ? '(' : closing;
  for (let at = close - 1; at >= 0 && close - at < LONGEST_BACK; at--) {
    if (tokens[at]!.text === opening && (opening !== '-' || isDash(tokens, at))) return at - 1;
  }
  return -1;
}

/** From the mark that opens an aside to the token behind the one that closes it; where none does, the mark itself. */
export function overAsideAfter(tokens: readonly Token[], open: TokenIndex): TokenIndex {
  if (!/^[,(]$/.test(tokens[open]?.text ?? '')) return open;
  const from = open + 1;
  const closing = tokens
    .slice(from, from + LONGEST_ON)
    .findIndex(({ text }) => /^[,)]$/.test(text));
  return closing < 0 ? open : from + closing + 1;
}

const OPENS_ADVERBIAL = wordClass('aside');

/**
 * The index behind the adverbials that begin at a token, which stand between a verb and what it leads to: adverbs, days, and phrases
 * that tell where or when. "said *again on Tuesday in a statement* that"; the token’s own where none does. No further than `until`.
 */
export function overAdverbials(
  tokens: readonly Token[],
  from: TokenIndex,
  until: TokenIndex = tokens.length,
): TokenIndex {
  let at = from;
  while (at < until) {
    const token = tokens[at]!;
    if (isAdverb(token) || isDate(token)) at++;
    else if (OPENS_ADVERBIAL.has(token.normal)) {
      let end = at + 1;
      while (end < until && (isDate(tokens[end]) || isNumber(tokens[end]))) end++;
      if (end === at + 1) {
        const phrase = end < until ? phraseAfter(tokens, end) : null;
        if (phrase === null) return at;
        end = phrase;
      }
      at = end;
    } else return at;
  }
  return at;
}
