import { type Features, hashString, mix, put } from '../../../../learning/hashing';
import { ahead, behind } from '../columns/chunks';
import { step } from './step';
import { shareOf } from '../columns/cue-lexicon';
import type { TokenTable } from '../columns/token-table';

const TO = hashString('to');
const THAT = hashString('that');
const COMMA = hashString(',');
/** The hash of the part of speech of full stops, question and exclamation marks. */
export const STOP = hashString('.');

/**
 * What tells whether a span of the attribution that a cue signals begins or ends before `at`: `cue` is the place of the
 * cue's heart. Templates 0 to 69; more may be put by the caller.
 */
export function boundaryFeatures(
  features: Features,
  table: TokenTable,
  cue: number,
  at: number,
): void {
  placeFeatures(features, table, at, at > cue ? 1 : 0);
  approachFeatures(features, table, cue, at);
}

/** Of these what the place says whatever the cue, but for its side: 1 at the cue's right. Templates 0 to 18. */
export function placeFeatures(
  features: Features,
  table: TokenTable,
  at: number,
  side: number,
): void {
  const { word, tag, quoted } = table;
  const [t0, t1, p1, p2] = [tag[at]!, tag[at + 1]!, tag[at - 1]!, tag[at - 2]!];
  const [w0, w1, v1, v2] = [word[at]!, word[at + 1]!, word[at - 1]!, word[at - 2]!];
  const tags = mix(p1, t0);
  put(features, 0);
  put(features, 1, w0);
  put(features, 2, v1);
  put(features, 3, v1, w0);
  put(features, 4, tags);
  put(features, 5, p2, p1);
  put(features, 6, t0, t1);
  put(features, 7, tags, t1);
  put(features, 8, p2, tags);
  put(features, 9, w0, p1);
  put(features, 10, v1, t0);
  put(features, 11, mix(p2, p1), mix(t0, t1));
  put(features, 12, w1, t0);
  put(features, 13, v2, p1);
  put(features, 14, w0, w1);
  const state = mix(quoted[at - 1]!, quoted[at]!);
  put(features, 15, state, side);
  put(features, 16, state, tags);
  const edge = edgeOf(table, at);
  put(features, 17, edge, state);
  put(features, 18, edge, tags);
}

/** Of these what the place says seen from the cue. Templates from 19. */
export function approachFeatures(
  features: Features,
  table: TokenTable,
  cue: number,
  at: number,
): void {
  const { word, tag, lemma, quoted, sentence } = table;
  const cueLemma = lemma[cue]!;
  const cueTag = tag[cue]!;
  const share = shareOf(table.cueness[cue]!);
  const [t0, p1] = [tag[at]!, tag[at - 1]!];
  const [w0, v1] = [word[at]!, word[at - 1]!];
  const right = at > cue;
  const far = right ? step(at - cue - 1) : 10 + step(cue - at);
  const tags = mix(p1, t0);
  const state = mix(quoted[at - 1]!, quoted[at]!);
  const edge = edgeOf(table, at);
  put(features, 19, far);
  put(features, 20, far, share);
  put(features, 21, far, cueLemma);
  put(features, 22, mix(far, t0), p1);
  put(features, 23, far, mix(cueTag, t0));
  put(features, 24, cueLemma, w0);
  put(features, 25, cueLemma, v1);
  put(features, 26, cueLemma, tags);
  put(features, 27, cueTag, tags);
  put(features, 28, cueLemma, state);
  put(features, 29, mix(share, far), state);
  const path = pathOf(table, cue, at);
  put(features, 30, path);
  put(features, 31, path, w0);
  put(features, 32, path, cueLemma);
  const [low, high] = right ? [cue + 1, at] : [at, cue];
  const verbs = Math.min(4, table.verbs[high]! - table.verbs[low]!);
  const commas = Math.min(4, table.commas[high]! - table.commas[low]!);
  const thats = Math.min(2, table.thats[high]! - table.thats[low]!);
  const marks = Math.min(3, table.marks[high]! - table.marks[low]!);
  const ands = Math.min(2, table.ands[high]! - table.ands[low]!);
  const side = right ? 1 : 0;
  put(features, 33, verbs, side);
  put(features, 34, commas, side);
  put(features, 35, mix(verbs, commas), tags);
  put(features, 36, marks, state);
  put(features, 37, mix(marks, commas), mix(state, side));
  put(features, 38, mix(thats, side), w0);
  put(features, 39, mix(verbs, side), w0);
  put(features, 40, mix(verbs, side), v1);
  put(features, 41, mix(thats, verbs), tags);
  put(features, 42, mix(ands, verbs), tags);
  put(features, 43, mix(commas, side), w0);
  put(features, 44, mix(commas, side), v1);
  const sentences = sentence[at - (edge & 4 ? 1 : 0)]! - sentence[cue]!;
  put(features, 45, sentences, state);
  put(features, 46, sentences, edge);
  put(features, 47, sentences, w0);
  put(features, 48, mix(cueTag, tag[cue + 1]!), far);
  put(features, 49, mix(word[cue + 1]!, tag[cue - 1]!), far);
  put(features, 50, mix(tag[cue - 1]!, tag[cue + 1]!), tags);
  put(features, 51, mix(quoted[cue]!, quoted[at]! & 7), side);
  put(features, 52, sameQuotation(table, cue, at), state);
  put(features, 53, mix(share, verbs), mix(t0, commas));
  const next = ahead(table.chunks, at, 2);
  const back = behind(table.chunks, at);
  put(features, 54, next, side);
  put(features, 55, ahead(table.chunks, at, 3), side);
  put(features, 56, next, mix(back, side));
  put(features, 57, next, mix(verbs, commas));
  put(features, 58, next, cueTag);
  put(features, 59, back, side);
}

/** What tells that a span is not there at all. */
export function absenceFeatures(features: Features, table: TokenTable, cue: number): void {
  const { word, tag, lemma, quoted } = table;
  const here = table.sentence[cue]!;
  const start = table.sentenceStart[here]!;
  const end = table.sentenceEnd[here]!;
  const share = shareOf(table.cueness[cue]!);
  const [t1, p1] = [tag[cue + 1]!, tag[cue - 1]!];
  put(features, 70);
  put(features, 71, lemma[cue]!);
  put(features, 72, tag[cue]!, share);
  put(features, 73, p1, t1);
  put(features, 74, lemma[cue]!, word[cue + 1]!);
  put(features, 75, lemma[cue]!, word[cue - 1]!);
  put(features, 76, word[cue + 1]!);
  put(features, 77, word[cue - 1]!);
  put(features, 78, step(cue - start), share);
  put(features, 79, step(end - cue), share);
  put(features, 80, step(end - cue), t1);
  const before = Math.min(3, table.marks[cue]! - table.marks[start]!);
  const after = Math.min(3, table.marks[end]! - table.marks[cue + 1]!);
  put(features, 81, mix(before, after), share);
  put(features, 82, mix(before, after), mix(p1, t1));
  put(features, 83, mix(quoted[cue]!, before), after);
  put(features, 84, mix(t1, tag[cue + 2]!), tag[cue]!);
  put(features, 85, mix(p1, tag[cue - 2]!), tag[cue]!);
  put(features, 86, mix(table.commas[cue]! > table.commas[start]! ? 1 : 0, before), t1);
  put(features, 87, lemma[cue]!, mix(before, after));
  put(features, 88, lemma[cue]!, t1);
  put(features, 89, quoted[end]!, mix(after, step(end - cue)));
}

/** Bits: 1 a sentence begins at the place, 2 a block does, 4 a sentence ends before it, 8 a full stop follows and ends the sentence. */
function edgeOf(table: TokenTable, at: number): number {
  const here = table.sentence[at]!;
  const before = table.sentence[at - 1]!;
  if (here !== before) {
    const block = here < 0 || before < 0 || table.block[here] !== table.block[before] ? 2 : 0;
    return 5 | block | (table.tag[at - 1] === STOP ? 16 : 0);
  }
  if (table.tag[at] === STOP && table.sentence[at + 1] !== here) return 8;
  return table.word[at] === COMMA
    ? 32
    : table.word[at] === THAT
      ? 64
      : table.word[at] === TO
        ? 128
        : 0;
}

/** The parts of speech between cue and place, where they are few. */
function pathOf(table: TokenTable, cue: number, at: number): number {
  const [low, high] = at > cue ? [cue, at] : [at, cue + 1];
  if (high - low > 6) return 0;
  let path = at > cue ? 1 : 2;
  for (let place = low; place < high; place++) path = mix(path, table.tag[place]!);
  return path;
}

function sameQuotation(table: TokenTable, one: number, other: number): number {
  const quotation = table.quotation[one]!;
  return quotation === 0 ? 0 : quotation === table.quotation[other] ? 1 : 2;
}
