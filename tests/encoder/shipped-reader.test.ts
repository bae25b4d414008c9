import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { encoderFiles } from '../../lib/commands/read-models';
import { type Encoder, loadEncoder } from '../../lib/encoder/session';
import { wordPieces } from '../../lib/encoder/word-pieces';

const MODEL = readFileSync('assets/models/reader.onnx');

/** What `lib/training/reader/known_answers.py` wrote: by the original runtime, in full precision. */
interface Known {
  readonly sha256: string;
  readonly width: number;
  readonly answers: readonly {
    readonly text: string;
    readonly marks: readonly number[];
    /** Pieces, by their places in the window. */
    readonly places: readonly number[];
    /** The first numbers of the vector of each. */
    readonly vectors: readonly (readonly number[])[];
  }[];
}

const known = JSON.parse(readFileSync('tests/encoder/shipped.json', 'utf8')) as Known;

let encoder: Encoder;
beforeAll(async () => {
  encoder = await loadEncoder(encoderFiles(MODEL));
});

it('ships the weights whose answers are known', () => {
  expect(createHash('sha256').update(MODEL).digest('hex')).toBe(known.sha256);
  expect(encoder.width).toBe(known.width);
});

it('knows every piece of the vocabulary, and no more', async () => {
  const { heads, tails, opening, parting } = encoder.vocabulary;
  const size = heads.size + tails.size;
  const encode = (id: number) =>
    encoder.encode({ ids: Int32Array.of(opening, id, parting), marks: new Uint8Array(3) });
  expect(await encode(size - 1)).toHaveLength(3 * known.width);
  await expect(encode(size)).rejects.toThrow();
});

it('reads the largest window', async () => {
  const { opening, parting } = encoder.vocabulary;
  const ids = new Int32Array(256).fill(parting);
  ids[0] = opening;
  const vectors = await encoder.encode({ ids, marks: new Uint8Array(256) });
  expect(vectors).toHaveLength(256 * known.width);
  expect(vectors.every(Number.isFinite)).toBe(true);
});

/** How alike two vectors are in direction, 1 at most. */
function likeness(a: readonly number[], b: Float32Array): number {
  const product = (x: ArrayLike<number>, y: ArrayLike<number>) =>
    Array.from(x).reduce((sum, value, at) => sum + value * y[at]!, 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

it('answers in 8 bits what it answers in full precision', async () => {
  expect(known.answers).toHaveLength(12);
  const all: number[] = [];
  for (const { text, marks, places, vectors } of known.answers) {
    const { vocabulary, width } = encoder;
    const { ids } = wordPieces(text, { start: 0, end: text.length }, vocabulary);
    const found = await encoder.encode({
      ids: Int32Array.of(vocabulary.opening, ...ids, vocabulary.parting),
      marks: Uint8Array.from(marks),
    });
    for (const [at, vector] of vectors.entries()) {
      const from = places[at]! * width;
      all.push(likeness(vector, found.subarray(from, from + vector.length)));
    }
  }
  expect(all).toHaveLength(36);
  expect(Math.min(...all)).toBeGreaterThan(0.9);
  expect(all.reduce((sum, each) => sum + each, 0) / all.length).toBeGreaterThan(0.97);
});
