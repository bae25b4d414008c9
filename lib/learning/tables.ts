import type { Linear } from './linear';

/** "WSM", and the version of the format behind it. */
const MAGIC = [0x57, 0x53, 0x4d] as const;
const FORMAT = 2;
/** Magic, format and meaning, in bytes. */
const HEAD_BYTES = 8;
/** No table has more weights than two to this. */
const MOST_BITS = 24;

/** A linear model as it ships: every weight a small whole number. */
export interface Table extends Linear {
  readonly weights: Int8Array;
}

/**
 * Tables as bytes. After the magic and the format’s version four bytes tell what the weights mean, a number by which whoever reads
 * them knows them for his own (little-endian), and one how many tables there are; then for each: one byte `bits`, four bytes `scale`
 * (float, little-endian), four bytes the number of weights that are not 0 (little-endian), the distance from each to the
 * next as LEB128 (from -1 to the first), and then their values, a signed byte each.
 */
export function encodeTables(tables: readonly Table[], meaning: number): Uint8Array<ArrayBuffer> {
  const meant = [0, 8, 16, 24].map((shift) => (meaning >>> shift) & 255);
  const bytes: number[] = [...MAGIC, FORMAT, ...meant, tables.length];
  for (const { bits, scale, weights } of tables) {
    const places = [...weights.keys()].filter((place) => weights[place] !== 0);
    const head = new DataView(new ArrayBuffer(9));
    head.setUint8(0, bits);
    head.setFloat32(1, scale, true);
    head.setUint32(5, places.length, true);
    for (let at = 0; at < 9; at++) bytes.push(head.getUint8(at));
    let last = -1;
    for (const place of places) {
      let gap = place - last;
      for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
      bytes.push(gap);
      last = place;
    }
    for (const place of places) bytes.push(weights[place]! & 255);
  }
  return Uint8Array.from(bytes);
}

/**
 * What the weights of a file mean; null where it is of another version of the format.
 *
 * @throws RangeError where the bytes are no such file.
 */
export function meaningIn(bytes: Uint8Array): number | null {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) throw new RangeError('This is no model file.');
  if (bytes[MAGIC.length] !== FORMAT) return null;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
}

/**
 * The tables that `encodeTables` made bytes of.
 *
 * @throws RangeError where the bytes are no such file, cut off or spoilt.
 */
export function decodeTables(bytes: Uint8Array): Table[] {
  if (meaningIn(bytes) === null) throw new RangeError('This model file has another format.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEAD_BYTES;
  const tables: Table[] = [];
  for (let left = view.getUint8(at++); left > 0; left--) {
    const bits = view.getUint8(at);
    const scale = view.getFloat32(at + 1, true);
    const count = view.getUint32(at + 5, true);
    at += 9;
    if (bits > MOST_BITS || count > 1 << bits) throw new RangeError('This model file is spoilt.');
    const weights = new Int8Array(1 << bits);
    const places = new Uint32Array(count);
    let place = -1;
    for (let index = 0; index < count; index++) {
      let gap = 0;
      let byte = 128;
      for (let shift = 0; byte & 128; shift += 7) {
        if (shift > 21) throw new RangeError('This model file is spoilt.');
        byte = view.getUint8(at++);
        gap |= (byte & 127) << shift;
      }
      place += gap;
      if (place >= weights.length) throw new RangeError('This model file is spoilt.');
      places[index] = place;
    }
    for (const slot of places) weights[slot] = view.getInt8(at++);
    tables.push({ bits, scale, weights });
  }
  if (at !== bytes.length) throw new RangeError('This model file holds more than it says.');
  return tables;
}
