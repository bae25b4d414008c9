import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEncoder } from '../../lib/encoder/session';
import { encoderFiles } from '../../lib/commands/read-models';

const TINY = readFileSync('tests/encoder/tiny.onnx');

/** What `lib/training/reader/tiny_encoder.py` had from the original runtime; of a long window the end of its vectors. */
interface Answer {
  readonly ids: readonly number[];
  readonly marks: readonly number[];
  readonly vectors: readonly number[];
}

const ANSWERS = JSON.parse(readFileSync('tests/encoder/tiny.json', 'utf8')) as readonly Answer[];

it('encodes as the original runtime does', async () => {
  const encoder = await loadEncoder(encoderFiles(TINY));
  expect(encoder.width).toBe(8);
  expect(ANSWERS.map(({ ids }) => ids.length)).toEqual([2, 7, 256]);
  for (const { ids, marks, vectors } of ANSWERS) {
    const found = await encoder.encode({
      ids: Int32Array.from(ids),
      marks: Uint8Array.from(marks),
    });
    expect(found).toHaveLength(ids.length * 8);
    const told = found.slice(-vectors.length);
    for (const [at, value] of vectors.entries()) expect(told[at]).toBeCloseTo(value, 3);
  }
  await encoder.release();
});

it('loads again after it was let go, and two at once', async () => {
  const [one, two] = await Promise.all([
    loadEncoder(encoderFiles(TINY)),
    loadEncoder(encoderFiles(TINY)),
  ]);
  const { ids, marks } = ANSWERS[1]!;
  const input = { ids: Int32Array.from(ids), marks: Uint8Array.from(marks) };
  const first = await one.encode(input);
  await one.release();
  expect(await two.encode(input)).toEqual(first);
  await two.release();
  await expect(two.encode(input)).rejects.toThrow();
  const third = await loadEncoder(encoderFiles(TINY));
  expect(await third.encode(input)).toEqual(first);
  await third.release();
});

it.each([
  ['empty', new Uint8Array()],
  ['cut off', TINY.subarray(0, TINY.length / 2)],
  ['a page of words', new TextEncoder().encode('<!doctype html>'.repeat(100))],
  ['with a length that is not so', TINY.map((byte, at) => (at < 60 ? byte ^ 0x11 : byte))],
])('refuses a file that is %s, and loads a whole one after', async (_, broken) => {
  await expect(loadEncoder(encoderFiles(broken))).rejects.toThrow();
  const encoder = await loadEncoder(encoderFiles(TINY));
  await encoder.release();
});
