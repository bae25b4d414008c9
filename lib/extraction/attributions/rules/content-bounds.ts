import { closesRelative, overAdverbials } from '../../../language/syntax/clauses';
import { linkBefore } from '../../../language/syntax/coordination';
import { isConjunction, isGerund, isPreposition } from '../../../language/syntax/tags';
import { phraseAfter } from '../../../language/syntax/tied-phrase';
import type { TokenIndex } from '../../../model/text';
import type { Cue } from './cues';
import type { Line } from './line';

/** Tokens behind a comma or conjunction within which another cue may end what this one reports. */
const NEXT_CUE_TOKENS = 8;

/** The first token behind the asides of a cue, outside of quotations: "on Tuesday", "in a statement". */
export function afterAsides({ tokens, quoted }: Line, from: TokenIndex): TokenIndex {
  const mark = quoted.findIndex((quotation, at) => at >= from && quotation !== null);
  return overAdverbials(tokens, from, mark < 0 ? tokens.length : mark);
}

/** The token where the content of a cue ends: the sentence's end less its full stop, or the next speaker's words. */
export function contentEnd(
  line: Line,
  start: TokenIndex,
  cue: Cue,
  cues: readonly Cue[],
): TokenIndex {
  const { tokens, quoted } = line;
  for (let at = start + 1; at < tokens.length; at++) {
    if (quoted[at]) continue;
    const token = tokens[at]!;
    if (token.text === ';') return at;
    if (closesRelative(tokens, at, cue.start)) return at;
    if (token.text === ',' && tokens[at + 1]?.normal === 'according' && !quoted[at + 1]) return at;
    const next = cues.find(
      (other) => other.start > cue.start && other.start > at && other.start <= at + NEXT_CUE_TOKENS,
    );
    if (!next) continue;
    if (token.text === ',' && isGerund(next.verb) && next.start <= at + 2) return at;
    if (isConjunction(token) && sharesSubject(line, at, next, cue))
      return tokens[at - 1]!.text === ',' ? at - 1 : at;
    if (token.text === ',' && startsNewSpeaker(line, at, next, cue)) return at;
  }
  let end = tokens.length;
  while (
    end > start &&
    !quoted[end - 1] &&
    /^(?:[.!?;:,…]|\.{2,}|--+|—)$/.test(tokens[end - 1]!.text)
  )
    end--;
  return end;
}

/** Whether the next cue has the subject of this one: "said A and called B". It stands right behind the conjunction and in the same tense. */
function sharesSubject({ tokens }: Line, conjunction: TokenIndex, next: Cue, cue: Cue): boolean {
  return next.verb.tag === cue.verb.tag && linkBefore(tokens, next.start) === conjunction;
}

/** Whether a comma parts this cue’s content from another source: "said A, but Roe said B", "said A, Roe added". */
function startsNewSpeaker(
  { tokens, quoted }: Line,
  comma: TokenIndex,
  next: Cue,
  cue: Cue,
): boolean {
  if (next.verb.tag !== cue.verb.tag || !next.complements.has('clause')) return false;
  let at = comma + 1;
  if (isConjunction(tokens[at]) || isPreposition(tokens[at])) at++;
  const end = phraseAfter(tokens, at);
  if (end === null || quoted[at]) return false;
  return linkBefore(tokens, next.start) < end && end <= next.start;
}
