import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeTables, encodeTables, meaningIn, type Table } from '../../lib/learning/tables';

const table = fc
  .record({
    bits: fc.integer({ min: 1, max: 12 }),
    scale: fc.float({ min: 0, max: 2, noNaN: true }),
    entries: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -127, max: 127 })), { maxLength: 60 }),
  })
  .map(({ bits, scale, entries }): Table => {
    const weights = new Int8Array(1 << bits);
    for (const [place, weight] of entries) weights[place % weights.length] = weight;
    return { bits, scale, weights };
  });

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.array(table, { maxLength: 4 }), fc.nat(0xffff_ffff), (tables, meaning) => {
      const bytes = encodeTables(tables, meaning);
      expect(decodeTables(bytes)).toEqual(tables);
      expect(meaningIn(bytes)).toBe(meaning);
    }),
  );
});

it('refuses a file that is cut off, goes on too long, or is none', () => {
  const bytes = encodeTables(
    [{ bits: 6, scale: 1, weights: new Int8Array(64).fill(3, 10, 40) }],
    7,
  );
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decodeTables(bytes.subarray(0, length))).toThrow(RangeError);
  }
  expect(() => decodeTables(Uint8Array.of(...bytes, 0))).toThrow(RangeError);
  expect(() => decodeTables(new TextEncoder().encode('<!doctype html>'))).toThrow('no model file');
});

it('reads no file of another format, whatever it says behind', () => {
  const bytes = encodeTables([], 7).with(3, 1);
  expect(meaningIn(bytes)).toBeNull();
  expect(() => decodeTables(bytes)).toThrow('another format');
});

it('answers spoilt bytes with tables or an error of range, never by reading outside', () => {
  const bytes = encodeTables(
    [{ bits: 8, scale: 1, weights: new Int8Array(256).fill(1, 3, 200) }],
    7,
  );
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const spoilt = bytes.slice();
      spoilt[at] = byte;
      try {
        decodeTables(spoilt);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
