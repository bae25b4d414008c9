import type { Token } from '../../../language/parsed-text';
import { phraseAfter, phraseBefore } from '../../../language/syntax/noun-phrase';
import { isDate } from '../../../language/syntax/times';
import { isClause } from '../../../language/syntax/clauses';
import type { Line } from './line';
import type { Stretch } from '../../../language/stretch';

const AUXILIARY = /^(?:have|be|do|will|would|can|could|may|might|shall|should|must)$/;
const LONGEST_APPOSITION = 30;
/** Prepositions by tag that open a clause, so that its subject follows. */
const SUBORDINATES =
  /^(?:that|because|if|as|while|although|though|since|until|before|after|whether|unless|when|where|than|whereas|so|like)$/;

/**
 * The words before a verb that say who does it, with title and apposition: "Ana Ruiz, the mayor of Dale," of "said".
 * A relative pronoun stands as it is. Null where nothing before the verb can be its subject.
 */
export function subjectBefore(line: Line, verb: number): Stretch | null {
  const { tokens, quoted } = line;
  let at = verb - 1;
  while (
    at >= 0 &&
    !quoted[at] &&
    (/^(?:RB|MD)$/.test(tokens[at]!.tag) || AUXILIARY.test(tokens[at]!.lemma))
  )
    at--;
  if (at < 0 || quoted[at]) return null;
  const token = tokens[at]!;
  if (/^(?:WP|WDT)$/.test(token.tag)) return { start: at, end: at + 1 };
  const from = lastQuoted(line, at) + 1;
  if (token.text === ',') return appositive(line, at, from);
  const start = phraseBefore(tokens, at + 1, from);
  if (start === null) return null;
  return { start: beyondPreposition(tokens, start, at, from), end: at + 1 };
}

/**
 * Where the subject begins whose phrase, read back to `start`, hangs on a preposition. "In a radio interview Roe said": what
 * opens the clause is no part of it. "Protesters in the streets chanted": it begins before.
 */
function beyondPreposition(
  tokens: readonly Token[],
  start: number,
  head: number,
  from: number,
): number {
  const before = tokens[start - 1];
  if (before?.tag !== 'IN' || SUBORDINATES.test(before.normal)) return start;
  const opener = tokens[start - 2];
  if (!opener || opener.tag === ',' || opener.tag === 'CC') {
    for (let at = head; at > start; at--) {
      if (tokens[at]!.tag === 'NNP' && /^NNS?$/.test(tokens[at - 1]!.tag)) return at;
    }
    return start;
  }
  const end = /^VB[DGN]$/.test(opener.tag) ? start - 2 : start - 1;
  return (end > from ? phraseBefore(tokens, end, from) : null) ?? start;
}

/** The subject whose apposition or relative clause ends with the comma at `comma`. */
function appositive({ tokens }: Line, comma: number, from: number): Stretch | null {
  for (let open = comma - 1; open > from && comma - open <= LONGEST_APPOSITION; open--) {
    if (tokens[open]!.text !== ',') continue;
    const start = phraseBefore(tokens, open, from);
    if (start === null) continue;
    const next = tokens[open + 1]!;
    if (/^(?:DT|NN|NNP|NNS|JJ|WP|WDT|WP\$|PRP\$|CD|VBG|VBN|IN|RB)$/.test(next.tag))
      return { start, end: comma };
  }
  return null;
}

/**
 * The words after a verb that say who does it, with apposition: "said Ana Ruiz, the mayor of Dale". Without `apposition`
 * one counts only where another comma closes it, since the first may part a clause: "According to Ruiz, the plan is dead".
 */
export function subjectAfter(
  { tokens, quoted }: Line,
  verb: number,
  { apposition }: { readonly apposition: boolean } = { apposition: true },
): Stretch | null {
  const start = verb;
  const first = tokens[start];
  if (
    !first ||
    quoted[start] ||
    isDate(first) ||
    !/^(?:NNP|NNPS|PRP|DT|NN|NNS|JJ|PRP\$|CD)$/.test(first.tag)
  )
    return null;
  let end = phraseAfter(tokens, start);
  if (end === null) return null;
  while (tokens[end] && /^(?:of|for|in|at|from|with)$/.test(tokens[end]!.normal)) {
    const more = phraseAfter(tokens, end + 1);
    if (more === null) break;
    end = more;
  }
  if (tokens[end]?.text === ',' && !quoted[end + 1]) {
    let close = end + 1;
    while (close < tokens.length && !quoted[close] && !/^[.,;:]$/.test(tokens[close]!.text))
      close++;
    const next = tokens[end + 1];
    const fits =
      apposition ||
      (tokens[close]?.text === ',' && !isClause(tokens, { start: end + 1, end: close }));
    if (
      fits &&
      next &&
      /^(?:DT|NN|NNP|NNS|JJ|WP|WP\$|PRP\$|CD)$/.test(next.tag) &&
      !isDate(next) &&
      first.tag !== 'PRP'
    )
      end = close;
  }
  return { start, end };
}

function lastQuoted({ quoted }: Line, before: number): number {
  for (let at = before; at >= 0; at--) if (quoted[at]) return at;
  return -1;
}
