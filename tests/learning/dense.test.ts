import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applied, type Dense, gelu, readLayers } from '../../lib/learning/dense';

const FILE = readFileSync('assets/models/reader-heads.bin');

const layer: Dense = {
  rows: 2,
  columns: 3,
  weights: Int8Array.of(1, 2, 3, -4, 0, 5),
  scales: Float32Array.of(0.5, 2),
  bias: Float32Array.of(1, -1),
};

it('sums up the inputs by their weights, each row in its own scale', () => {
  expect([...applied(layer, Float32Array.of(1, 10, 100))]).toEqual([161.5, 991]);
});

it('bends as the original does', () => {
  const bent = [...gelu(Float32Array.of(-3, -1, 0, 0.5, 2))];
  for (const [at, value] of [-0.00404951, -0.15865529, 0, 0.34573123, 1.95449972].entries()) {
    expect(bent[at]).toBeCloseTo(value, 6);
  }
});

it('reads the layers that ship, from bytes that lie in others as well', () => {
  const among = new Uint8Array(FILE.length + 20);
  among.set(FILE, 13);
  const [one, other] = [FILE, among.subarray(13, 13 + FILE.length)].map(readLayers);
  expect(one!.get('stance')).toMatchObject({ rows: 7, columns: 256 });
  expect(other).toEqual(one);
});

it.each([
  ['another file', Uint8Array.of(1, 2, 3, 4, 5)],
  ['a file that was cut off', FILE.subarray(0, FILE.length - 1)],
  ['a file with more behind it', Buffer.concat([FILE, Uint8Array.of(0)])],
])('refuses %s', (_, bytes) => {
  expect(() => readLayers(bytes)).toThrow(RangeError);
});
