import type { TableIndex } from '../../../../model/text';
import { type Features, hashString, mix, numbersFrom, put } from '../../../../learning/hashing';
import type { TokenTable } from '../columns/token-table';

const TO = hashString('to');
const THAT = hashString('that');
const COMMA = hashString(',');
/** The hash of the part of speech of full stops, question and exclamation marks. */
export const STOP = hashString('.');

const next = numbersFrom(0);

/** Templates of the stages: what a place says whatever the cue. */
export const PLACE = {
  always: next(),
  word: next(),
  wordBefore: next(),
  wordsBeside: next(),
  tagsBeside: next(),
  tagsBefore: next(),
  tagsAfter: next(),
  tagsBesideAndNext: next(),
  tagsBesideAndLast: next(),
  wordTagBefore: next(),
  wordBeforeTag: next(),
  fourTags: next(),
  nextWordTag: next(),
  secondWordBeforeTag: next(),
  wordsAfter: next(),
  quotedSide: next(),
  quotedTags: next(),
  edgeQuoted: next(),
  edgeTags: next(),
};

/** What tells whether a span begins or ends before `at`, whatever the cue but for its side: 1 at the cue’s right. */
export function placeFeatures(
  features: Features,
  table: TokenTable,
  at: TableIndex,
  side: number,
): void {
  const { word, tag, quoted } = table;
  const [t0, t1, p1, p2] = [tag[at]!, tag[at + 1]!, tag[at - 1]!, tag[at - 2]!];
  const [w0, w1, v1, v2] = [word[at]!, word[at + 1]!, word[at - 1]!, word[at - 2]!];
  const tags = mix(p1, t0);
  put(features, PLACE.always);
  put(features, PLACE.word, w0);
  put(features, PLACE.wordBefore, v1);
  put(features, PLACE.wordsBeside, v1, w0);
  put(features, PLACE.tagsBeside, tags);
  put(features, PLACE.tagsBefore, p2, p1);
  put(features, PLACE.tagsAfter, t0, t1);
  put(features, PLACE.tagsBesideAndNext, tags, t1);
  put(features, PLACE.tagsBesideAndLast, p2, tags);
  put(features, PLACE.wordTagBefore, w0, p1);
  put(features, PLACE.wordBeforeTag, v1, t0);
  put(features, PLACE.fourTags, mix(p2, p1), mix(t0, t1));
  put(features, PLACE.nextWordTag, w1, t0);
  put(features, PLACE.secondWordBeforeTag, v2, p1);
  put(features, PLACE.wordsAfter, w0, w1);
  const state = mix(quoted[at - 1]!, quoted[at]!);
  put(features, PLACE.quotedSide, state, side);
  put(features, PLACE.quotedTags, state, tags);
  const edge = edgeOf(table, at);
  put(features, PLACE.edgeQuoted, edge, state);
  put(features, PLACE.edgeTags, edge, tags);
}

/**
 * Bits: 1 a sentence begins at the place, 2 a block does, 4 a sentence ends before it, 16 with a full stop; 8 a full stop follows and
 * ends the sentence; 32 a comma follows, 64 "that", 128 "to".
 */
export function edgeOf(table: TokenTable, at: TableIndex): number {
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
