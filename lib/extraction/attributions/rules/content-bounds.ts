import { wordClass } from '../../../language/lexicon/word-class';
import { phraseAfter } from '../../../language/syntax/tied-phrase';
import {
  isAdverb,
  isConjunction,
  isFinite,
  isGerund,
  isNumber,
  isPreposition,
  isRelative,
} from '../../../language/syntax/tags';
import { isDate } from '../../../language/syntax/times';
import type { TokenIndex } from '../../../model/text';
import type { Cue } from './cues';
import type { Line } from './line';

const ASIDE = wordClass('aside');
/** Tokens behind a comma or conjunction within which another cue may end what this one reports. */
const NEXT_CUE_TOKENS = 8;

/** The first token behind the asides of a cue: "on Tuesday", "in a statement", "reporters" of "told reporters". */
export function afterAsides({ tokens, quoted }: Line, from: TokenIndex): TokenIndex {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token || quoted[at]) return at;
    if (isAdverb(token) || isDate(token)) at++;
    else if (ASIDE.has(token.normal)) {
      let end = at + 1;
      while (tokens[end] && !quoted[end] && (isDate(tokens[end]) || isNumber(tokens[end]))) end++;
      if (end === at + 1) {
        const phrase = phraseAfter(tokens, at + 1);
        if (phrase === null || quoted[at + 1]) return at;
        end = phrase;
      }
      at = end;
    } else return at;
  }
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
    if (token.text === ',' && endsRelative(line, cue, at)) return at;
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

/** Whether a comma closes the relative clause of a cue: "Roe, who said the law was wrong*,* left". */
function endsRelative({ tokens }: Line, cue: Cue, comma: TokenIndex): boolean {
  const pronoun = tokens[cue.start - 1];
  return isRelative(pronoun) && tokens[cue.start - 2]?.text === ',' && isFinite(tokens[comma + 1]);
}

/** Whether the next cue has the subject of this one: "said A and called B". It stands right behind the conjunction and in the same tense. */
function sharesSubject({ tokens }: Line, conjunction: TokenIndex, next: Cue, cue: Cue): boolean {
  if (next.verb.tag !== cue.verb.tag) return false;
  for (let at = conjunction + 1; at < next.start; at++)
    if (!isAdverb(tokens[at]) && !isFinite(tokens[at])) return false;
  return tokens
    .slice(conjunction + 1, next.start)
    .every((token) => isAdverb(token) || token.lemma === 'have');
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
  for (let between = end; between < next.start; between++)
    if (!isAdverb(tokens[between]) && tokens[between]!.lemma !== 'have') return false;
  return end <= next.start;
}
