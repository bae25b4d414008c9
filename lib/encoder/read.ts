import type { ParsedText } from '../language/parsed-text';
import type { TextSpan } from '../model/text';
import type { Encoder } from './session';
import { cutForEncoder, type MarkedSpan, piecesOf } from './windows';
import type { WordPieces } from './word-pieces';

/** What an encoder made of a text, piece by piece. */
export interface TextVectors {
  readonly pieces: WordPieces;
  /** Numbers in a vector. */
  readonly width: number;
  /** A vector for each piece, one after the other; zeros where it has not been read. */
  readonly vectors: Float32Array;
  /** The pieces that share a character with a span: half-open, by their numbers. */
  of(span: TextSpan): { readonly from: number; readonly to: number };
  /** The vector of the piece that opens a piece’s window: what the window is about. */
  openingOf(piece: number): Float32Array;
  /** The pieces that were read together with one, by their numbers: half-open. */
  windowOf(piece: number): { readonly from: number; readonly to: number };
  /** Whether all pieces of a span have been read. */
  isRead(span: TextSpan): boolean;
}

/** How a text is read. */
export interface ReadOptions {
  /** The higher it is for the span of a window, the earlier that window is read; without it, and among equals, in reading order. */
  readonly urgency?: (window: TextSpan) => number;
  /** Stops it, between two windows. */
  readonly signal?: AbortSignal;
  /** Hears after each window how many of all pieces have been read, and what is known so far. */
  readonly progress?: (done: number, all: number, soFar: TextVectors) => void;
}

/**
 * Reads a text through an encoder, window by window. Between two windows it lets everything else have its turn, so that who
 * calls meanwhile is answered. Rejects with the signal's reason, an `AbortError`, where that stops it.
 */
export async function readVectors(
  text: ParsedText,
  marked: readonly MarkedSpan[],
  encoder: Encoder,
  { urgency, signal, progress }: ReadOptions = {},
): Promise<TextVectors> {
  signal?.throwIfAborted();
  const { width, vocabulary } = encoder;
  const { pieces, windows } = cutForEncoder(text, marked, vocabulary);
  const all = pieces.ids.length;
  const vectors = new Float32Array(all * width);
  const read = new Uint8Array(all);
  const of = (span: TextSpan) => piecesOf(pieces, span);
  const isRead = (span: TextSpan) => {
    const { from, to } = of(span);
    return !read.subarray(from, to).includes(0);
  };
  const openings = new Float32Array(windows.length * width);
  const ends = Int32Array.from(
    windows,
    ({ places }) => places.findLast((place) => place >= 0)! + 1,
  );
  const numberOf = (piece: number) => ends.findIndex((end) => piece < end);
  const openingOf = (piece: number) => {
    const number = numberOf(piece);
    return openings.subarray(number * width, (number + 1) * width);
  };
  const windowOf = (piece: number) => {
    const number = numberOf(piece);
    return { from: ends[number - 1] ?? 0, to: ends[number]! };
  };
  const soFar: TextVectors = { pieces, width, vectors, of, openingOf, windowOf, isRead };

  const ordered = urgency
    ? windows
        .map((window) => ({ window, urgency: urgency(window.span) }))
        .toSorted((a, b) => b.urgency - a.urgency)
        .map(({ window }) => window)
    : windows;
  let done = 0;
  for (const [turn, window] of ordered.entries()) {
    if (turn > 0) await nextTurn();
    signal?.throwIfAborted();
    const rows = await encoder.encode(window);
    openings.set(rows.subarray(0, width), windows.indexOf(window) * width);
    for (const [row, place] of window.places.entries()) {
      if (place < 0) continue;
      vectors.set(rows.subarray(row * width, (row + 1) * width), place * width);
      read[place] = 1;
      done++;
    }
    signal?.throwIfAborted();
    progress?.(done, all, soFar);
  }
  return soFar;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
