import type { TableIndex } from '../../../../model/text';
import { type Features, hashString, mix, numbersFrom, put } from '../../../../learning/hashing';
import { ahead, behind } from '../columns/chunks';
import { shareOf } from '../columns/cue-lexicon';
import { PAD, type TokenTable } from '../columns/token-table';
import { NOUN, PRONOUN, PROPER, VERB, WORD } from '../columns/word-kind';
import { coarse } from './coarse';

const BE = hashString('be');
const HAVE = hashString('have');
const TO = hashString('to');
const NOT = hashString('not');

const next = numbersFrom(40);

/** Templates of the cue finder: how a token stands in its sentence. */
export const CUE_IN_SENTENCE = {
  thatShare: next(),
  thatLemma: next(),
  sinceStart: next(),
  tillEnd: next(),
  tillEndLemma: next(),
  helpersLemma: next(),
  helpersShare: next(),
  helpersTagAfter: next(),
  subjectShare: next(),
  subjectLemma: next(),
  subjectTags: next(),
  bestBefore: next(),
  bestAfter: next(),
  bestBeside: next(),
  sharesBeside: next(),
  bestBeforeThat: next(),
  infinitiveShare: next(),
  infinitiveLemma: next(),
  headline: next(),
  shortSentence: next(),
  quotedBeside: next(),
  commasBefore: next(),
  wordsBeside: next(),
  runsAhead: next(),
  runsFurther: next(),
  runsAheadLemma: next(),
  runsBehind: next(),
  runsAround: next(),
  runsBehindLemma: next(),
};

/** How a token stands in its sentence, looked at from `start` to `end`. */
export function sentenceFeatures(
  features: Features,
  table: TokenTable,
  {
    at,
    start,
    end,
  }: { readonly at: TableIndex; readonly start: TableIndex; readonly end: TableIndex },
): void {
  const { lemma, tag, cueness, quoted, sentence, kind } = table;
  const here = sentence[at]!;
  const l0 = lemma[at]!;
  const t0 = tag[at]!;
  const c0 = cueness[at]!;
  const s0 = shareOf(c0);
  const t1 = tag[at + 1]!;
  const that = firstIn(table.thats, at + 1, Math.min(end, at + 7));
  put(features, CUE_IN_SENTENCE.thatShare, that, s0);
  put(features, CUE_IN_SENTENCE.thatLemma, that, l0);
  put(features, CUE_IN_SENTENCE.sinceStart, coarse(at - start), s0);
  put(features, CUE_IN_SENTENCE.tillEnd, coarse(end - at), s0);
  put(features, CUE_IN_SENTENCE.tillEndLemma, coarse(end - at), l0);
  const auxiliary = auxiliaryBefore(table, at, start);
  put(features, CUE_IN_SENTENCE.helpersLemma, auxiliary, l0);
  put(features, CUE_IN_SENTENCE.helpersShare, auxiliary, mix(s0, t0));
  put(features, CUE_IN_SENTENCE.helpersTagAfter, auxiliary, t1);
  const subject = subjectBefore(table, at, start);
  put(features, CUE_IN_SENTENCE.subjectShare, subject, s0);
  put(features, CUE_IN_SENTENCE.subjectLemma, subject, l0);
  put(features, CUE_IN_SENTENCE.subjectTags, subject, mix(t0, t1));
  const [left, right] = [bestIn(table, start, at), bestIn(table, at + 1, end)];
  put(features, CUE_IN_SENTENCE.bestBefore, left, s0);
  put(features, CUE_IN_SENTENCE.bestAfter, right, s0);
  put(features, CUE_IN_SENTENCE.bestBeside, mix(left, right), s0);
  put(
    features,
    CUE_IN_SENTENCE.sharesBeside,
    s0,
    mix(shareOf(cueness[at - 1]!), shareOf(cueness[at + 1]!)),
  );
  const thatBefore = table.thats[at]! > table.thats[start]! ? 1 : 0;
  put(features, CUE_IN_SENTENCE.bestBeforeThat, mix(left, thatBefore), mix(s0, t0));
  const infinitive = infinitiveAfter(table, at, end);
  put(features, CUE_IN_SENTENCE.infinitiveShare, infinitive, s0);
  put(features, CUE_IN_SENTENCE.infinitiveLemma, infinitive, l0);
  put(features, CUE_IN_SENTENCE.headline, table.block[here] === 0 ? 1 : 0, mix(s0, t0));
  put(features, CUE_IN_SENTENCE.shortSentence, end - start < 8 ? 1 : 0, mix(s0, t0));
  put(features, CUE_IN_SENTENCE.quotedBeside, mix(quoted[at - 1]! >> 3, quoted[at + 1]! >> 3), l0);
  put(
    features,
    CUE_IN_SENTENCE.commasBefore,
    coarse(table.commas[at]! - table.commas[start]!),
    mix(s0, t0),
  );
  const [runs, further] = [ahead(table.chunks, at + 1, 2), ahead(table.chunks, at + 1, 3)];
  const back = behind(table.chunks, at);
  put(features, CUE_IN_SENTENCE.runsAhead, runs, s0);
  put(features, CUE_IN_SENTENCE.runsFurther, further, s0);
  put(features, CUE_IN_SENTENCE.runsAheadLemma, runs, l0);
  put(features, CUE_IN_SENTENCE.runsBehind, back, s0);
  put(features, CUE_IN_SENTENCE.runsAround, back, mix(runs, t0));
  put(features, CUE_IN_SENTENCE.runsBehindLemma, back, l0);
  put(
    features,
    CUE_IN_SENTENCE.wordsBeside,
    kind[at - 1]! & WORD ? 1 : 0,
    mix(kind[at + 1]! & WORD ? 1 : 0, c0),
  );
}

/** How far the first that is counted stands from a place: 1 at the place itself, 0 for none. */
function firstIn(counts: Int32Array, from: TableIndex, to: TableIndex): number {
  if (to <= from || counts[to] === counts[from]) return 0;
  for (let at = from; at < to; at++) if (counts[at + 1] !== counts[from]) return at - from + 1;
  return 0;
}

/** Which helpers stand before a verb: a form of "be" or "have", a modal, "to", "not". */
function auxiliaryBefore(table: TokenTable, at: TableIndex, start: TableIndex): number {
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
function subjectBefore(table: TokenTable, at: TableIndex, start: TableIndex): number {
  for (let before = at - 1; before >= start && before >= at - 9; before--) {
    const kind = table.kind[before]!;
    if (!(kind & (NOUN | PROPER | PRONOUN))) continue;
    const comma = table.commas[at]! > table.commas[before]! ? 1 : 0;
    return 1 + (kind & 15) * 16 + Math.min(3, at - before) * 2 + comma;
  }
  return 0;
}

/** The strongest cue word of a stretch, by its share. */
function bestIn(table: TokenTable, from: TableIndex, to: TableIndex): number {
  let best = 0;
  for (let at = from; at < to; at++) best = Math.max(best, shareOf(table.cueness[at]!));
  return best;
}

/** Whether "to" and a verb follow, and how soon. */
function infinitiveAfter(table: TokenTable, at: TableIndex, end: TableIndex): number {
  for (let after = at + 1; after < end - 1 && after < at + 7; after++) {
    if (table.lemma[after] === TO && table.kind[after + 1]! & VERB) return after - at;
  }
  return 0;
}
