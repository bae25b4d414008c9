import type { ParsedText } from '../language/parsed-text';
import type { TextSpan } from '../model/text';
import type { EncoderInput } from './session';
import { type WordPieces, type Vocabulary, wordPieces } from './word-pieces';

/** What the encoder is told of a piece beside its letters: the kinds of tokens of its embedding. A piece of none has 0. */
export const MARKS = { source: 1, cue: 2, content: 3 } as const;

/** Words that the encoder is told of. */
export interface MarkedSpan extends TextSpan {
  readonly as: keyof typeof MARKS;
}

/** What is read at once. */
export interface Window extends EncoderInput {
  /** For each of `ids`, which piece of the text it is; -1 for `[CLS]` and `[SEP]`. */
  readonly places: Int32Array;
  /** From its first piece to its last in the text. */
  readonly span: TextSpan;
}

/** A text cut for the encoder: its pieces in reading order, and the windows, each piece in one of them. */
export interface CutText {
  readonly pieces: WordPieces;
  readonly windows: readonly Window[];
}

/** So many pieces a window holds, the parting ones between its paragraphs included, those at its ends not. */
const LARGEST = 254;

/** On a piece that is several things the cue goes before the source, and the source before the content. */
const WEAKEST_FIRST = ['content', 'source', 'cue'] as const;

/**
 * Cuts a text into windows, in reading order and without overlap. What was learned was cut by the same rules:
 *
 * 1. Each block is cut into pieces by itself; a block without a piece is left out.
 * 2. A block of at most 254 pieces is one part. A longer one is parted at the ends of its sentences: as many of them in a part as
 *    fit. A sentence of more than 254 pieces is first cut into runs of 254, which count as sentences.
 *    A piece belongs to the last sentence of the block that starts at or before it.
 * 3. Parts go into a window one after the other, `[SEP]` between each two, while they and those between them are at most 254.
 * 4. A window is `[CLS]`, its parts, `[SEP]`.
 * 5. A piece is marked when it shares a character with a marked span: as cue, else as source, else as content.
 */
export function cutForEncoder(
  text: ParsedText,
  marked: readonly MarkedSpan[],
  vocabulary: Vocabulary,
): CutText {
  const blocks = text.article.blocks.map(({ span }) =>
    wordPieces(text.article.text, span, vocabulary),
  );
  const pieces: WordPieces = {
    ids: joined(blocks.map(({ ids }) => ids)),
    starts: joined(blocks.map(({ starts }) => starts)),
    ends: joined(blocks.map(({ ends }) => ends)),
  };
  const marks = marksOf(pieces, marked);
  const sentenceStarts: number[][] = blocks.map(() => []);
  for (const { block, start } of text.sentences) sentenceStarts[block]!.push(start);

  let from = 0;
  const parts = blocks.flatMap(({ ids, starts }, block) => {
    const lengths = partsOf(starts, sentenceStarts[block]!);
    const first = from;
    from += ids.length;
    return runs(lengths, first);
  });
  const windows = packed(parts).map((inside) => windowOf(inside, pieces, marks, vocabulary));
  return { pieces, windows };
}

/** A run of pieces: half-open, by their numbers in the text. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The lengths of the parts of a block, from where its pieces and its sentences start. */
function partsOf(pieceStarts: Int32Array, sentenceStarts: readonly number[]): readonly number[] {
  if (pieceStarts.length <= LARGEST) return pieceStarts.length > 0 ? [pieceStarts.length] : [];
  const sentences: number[] = [];
  let length = 0;
  let next = 1;
  for (const start of pieceStarts) {
    const begins = next < sentenceStarts.length && start >= sentenceStarts[next]!;
    while (next < sentenceStarts.length && start >= sentenceStarts[next]!) next++;
    if (length > 0 && (begins || length === LARGEST)) {
      sentences.push(length);
      length = 0;
    }
    length++;
  }
  sentences.push(length);
  const parts: number[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last !== undefined && last + sentence <= LARGEST) parts[parts.length - 1] = last + sentence;
    else parts.push(sentence);
  }
  return parts;
}

/** Runs of such lengths, one after the other. */
function runs(lengths: readonly number[], first: number): readonly Run[] {
  let from = first;
  return lengths.map((length) => {
    const run = { from, to: from + length };
    from = run.to;
    return run;
  });
}

/** Parts by the windows that they go into. */
function packed(parts: readonly Run[]): readonly (readonly Run[])[] {
  const windows: Run[][] = [];
  let length = 0;
  for (const part of parts) {
    const own = part.to - part.from;
    const open = windows.at(-1);
    if (open && length + 1 + own <= LARGEST) {
      open.push(part);
      length += 1 + own;
    } else {
      windows.push([part]);
      length = own;
    }
  }
  return windows;
}

function windowOf(
  parts: readonly Run[],
  pieces: WordPieces,
  marks: Uint8Array,
  { opening, parting }: Vocabulary,
): Window {
  const places: number[] = [-1];
  for (const { from, to } of parts) {
    for (let at = from; at < to; at++) places.push(at);
    places.push(-1);
  }
  const ids = Int32Array.from(places, (at, i) =>
    at >= 0 ? pieces.ids[at]! : i === 0 ? opening : parting,
  );
  return {
    ids,
    marks: Uint8Array.from(places, (at) => (at >= 0 ? marks[at]! : 0)),
    places: Int32Array.from(places),
    span: { start: pieces.starts[parts[0]!.from]!, end: pieces.ends[parts.at(-1)!.to - 1]! },
  };
}

/** What each piece is marked as. */
function marksOf(pieces: WordPieces, marked: readonly MarkedSpan[]): Uint8Array {
  const marks = new Uint8Array(pieces.ids.length);
  for (const kind of WEAKEST_FIRST) {
    for (const span of marked) {
      if (span.as !== kind) continue;
      const { from, to } = piecesOf(pieces, span);
      marks.fill(MARKS[kind], from, to);
    }
  }
  return marks;
}

/** The pieces that share a character with a span, by their numbers in the text. */
export function piecesOf({ starts, ends }: WordPieces, { start, end }: TextSpan): Run {
  const from = firstAbove(ends, start);
  return { from, to: end > start ? Math.max(from, firstAbove(starts, end - 1)) : from };
}

/** The first place of a rising column whose number is above a given one. */
function firstAbove(column: Int32Array, given: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]! > given) high = middle;
    else low = middle + 1;
  }
  return low;
}

function joined(columns: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}
