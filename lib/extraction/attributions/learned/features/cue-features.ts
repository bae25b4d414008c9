import { type Features, hashString, mix, put } from '../../../../learning/hashing';
import { ahead, behind } from '../columns/chunks';
import { shareOf } from '../columns/cue-lexicon';
import { quotationFeatures } from './quotation-features';
import { step } from './step';
import { PAD, type TokenTable } from '../columns/token-table';
import { MARK, NOUN, PRONOUN, PROPER, VERB, WORD } from '../columns/word-kind';

/** A sentence is looked at so far on either side, in tokens: time stays linear in a text without full stops. */
const REACH = 90;
const BE = hashString('be');
const HAVE = hashString('have');
const TO = hashString('to');
const NOT = hashString('not');
const COLON_TAG = hashString(':');
const BRACKET_TAG = hashString('-LRB-');
const OPEN_CLASS = /^(?:VB|NN|JJ|RB|IN|UH|CD)/;

/** Whether a token may be the heart of a cue at all: a word of an open class or a preposition, a colon, a dash. */
export function mayBeCue(table: TokenTable, at: number): boolean {
  const kind = table.kind[at]!;
  if (kind & VERB) return true;
  if (kind & (NOUN | PROPER)) return kind & NOUN ? true : table.cueness[at]! > 0;
  if (kind & PRONOUN) return false;
  if (kind & MARK) return table.tag[at] === COLON_TAG || table.tag[at] === BRACKET_TAG;
  return shareOf(table.cueness[at]!) > 0 && OPEN_CLASS.test(table.tokens[at - PAD]!.tag);
}

/** What tells whether a token is the heart of a cue. */
export function cueFeatures(features: Features, table: TokenTable, at: number): void {
  const { word, lemma, tag, cueness, quoted, sentence, kind } = table;
  features.length = 0;
  const w0 = word[at]!;
  const l0 = lemma[at]!;
  const t0 = tag[at]!;
  const c0 = cueness[at]!;
  const s0 = shareOf(c0);
  const [t1, t2, p1, p2] = [tag[at + 1]!, tag[at + 2]!, tag[at - 1]!, tag[at - 2]!];
  const [w1, w2, v1, v2] = [word[at + 1]!, word[at + 2]!, word[at - 1]!, word[at - 2]!];
  put(features, 0);
  put(features, 1, w0);
  put(features, 2, l0);
  put(features, 3, t0);
  put(features, 4, l0, t0);
  put(features, 5, c0);
  put(features, 6, c0, t0);
  put(features, 7, v1);
  put(features, 8, w1);
  put(features, 9, v2);
  put(features, 10, w2);
  put(features, 11, p1, t0);
  put(features, 12, t0, t1);
  put(features, 13, mix(p1, t0), t1);
  put(features, 14, mix(p2, p1), t0);
  put(features, 15, mix(t0, t1), t2);
  put(features, 16, l0, t1);
  put(features, 17, l0, w1);
  put(features, 18, l0, v1);
  put(features, 19, l0, p1);
  put(features, 20, mix(l0, p1), t1);
  put(features, 21, s0, w1);
  put(features, 22, s0, mix(t1, t2));
  put(features, 23, mix(s0, t0), mix(p1, t1));
  put(features, 24, s0, v1);
  put(features, 25, mix(p2, p1), mix(t0, t1));
  put(features, 26, word[at + 3]!, s0);
  put(features, 27, mix(w1, w2), s0);
  put(features, 28, mix(t1, t2), tag[at + 3]!);
  put(features, 29, suffixOf(table, at), t0);
  const here = sentence[at]!;
  const start = Math.max(table.sentenceStart[here]!, at - REACH);
  const end = Math.min(table.sentenceEnd[here]!, at + REACH);
  quotationFeatures(features, table, { at, start, end });
  const that = firstIn(table.thats, at + 1, Math.min(end, at + 7));
  put(features, 40, that, s0);
  put(features, 41, that, l0);
  put(features, 42, step(at - start), s0);
  put(features, 43, step(end - at), s0);
  put(features, 44, step(end - at), l0);
  const auxiliary = auxiliaryBefore(table, at, start);
  put(features, 45, auxiliary, l0);
  put(features, 46, auxiliary, mix(s0, t0));
  put(features, 47, auxiliary, t1);
  const subject = subjectBefore(table, at, start);
  put(features, 48, subject, s0);
  put(features, 49, subject, l0);
  put(features, 50, subject, mix(t0, t1));
  const [left, right] = [bestIn(table, start, at), bestIn(table, at + 1, end)];
  put(features, 51, left, s0);
  put(features, 52, right, s0);
  put(features, 53, mix(left, right), s0);
  put(features, 54, s0, mix(shareOf(cueness[at - 1]!), shareOf(cueness[at + 1]!)));
  const thatBefore = table.thats[at]! > table.thats[start]! ? 1 : 0;
  put(features, 55, mix(left, thatBefore), mix(s0, t0));
  const infinitive = infinitiveAfter(table, at, end);
  put(features, 56, infinitive, s0);
  put(features, 57, infinitive, l0);
  put(features, 58, table.block[here] === 0 ? 1 : 0, mix(s0, t0));
  put(features, 59, end - start < 8 ? 1 : 0, mix(s0, t0));
  put(features, 60, mix(quoted[at - 1]! >> 3, quoted[at + 1]! >> 3), l0);
  put(features, 61, step(table.commas[at]! - table.commas[start]!), mix(s0, t0));
  const [next, further] = [ahead(table.chunks, at + 1, 2), ahead(table.chunks, at + 1, 3)];
  const back = behind(table.chunks, at);
  put(features, 63, next, s0);
  put(features, 64, further, s0);
  put(features, 65, next, l0);
  put(features, 66, back, s0);
  put(features, 67, back, mix(next, t0));
  put(features, 68, back, l0);
  put(features, 62, kind[at - 1]! & WORD ? 1 : 0, mix(kind[at + 1]! & WORD ? 1 : 0, c0));
}

function firstIn(counts: Int32Array, from: number, to: number): number {
  if (to <= from || counts[to] === counts[from]) return 0;
  for (let at = from; at < to; at++) if (counts[at + 1] !== counts[from]) return at - from + 1;
  return 0;
}

/** Which helpers stand before a verb: a form of "be" or "have", a modal, "to", "not". */
function auxiliaryBefore(table: TokenTable, at: number, start: number): number {
  let found = 0;
  for (let before = at - 1; before >= start && before >= at - 4; before--) {
    const lemma = table.lemma[before]!;
    const tag = table.tokens[before - PAD]!.tag;
    if (lemma === BE) found |= 1;
    else if (lemma === HAVE) found |= 2;
    else if (tag === 'MD') found |= 4;
    else if (lemma === TO) found |= 8;
    else if (lemma === NOT) found |= 16;
    else if (tag !== 'RB') break;
  }
  return found;
}

/** What the nearest noun or pronoun at the left is, how far, and whether a comma stands between. */
function subjectBefore(table: TokenTable, at: number, start: number): number {
  for (let before = at - 1; before >= start && before >= at - 9; before--) {
    const kind = table.kind[before]!;
    if (!(kind & (NOUN | PROPER | PRONOUN))) continue;
    const comma = table.commas[at]! > table.commas[before]! ? 1 : 0;
    return 1 + (kind & 15) * 16 + Math.min(3, at - before) * 2 + comma;
  }
  return 0;
}

/** The strongest cue word of a stretch, by its share. */
function bestIn(table: TokenTable, from: number, to: number): number {
  let best = 0;
  for (let at = from; at < to; at++) best = Math.max(best, shareOf(table.cueness[at]!));
  return best;
}

/** Whether "to" and a verb follow, and how soon. */
function infinitiveAfter(table: TokenTable, at: number, end: number): number {
  for (let next = at + 1; next < end - 1 && next < at + 7; next++) {
    if (table.lemma[next] === TO && table.kind[next + 1]! & VERB) return next - at;
  }
  return 0;
}

function suffixOf(table: TokenTable, at: number): number {
  if (table.kind[at]! & PROPER) return 0;
  return hashString(table.tokens[at - PAD]!.lemma.slice(-3));
}
