/** A fully connected layer: each output a weighted sum of all inputs and a bias. Weights are whole numbers, each row worth its own scale. */
export interface Dense {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly weights: Int8Array;
  /** What a unit of a weight is worth, by row. */
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** The outputs of a layer. */
export function applied(
  { rows, columns, weights, scales, bias }: Dense,
  inputs: Float32Array,
): Float32Array {
  const outputs = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += weights[at++]! * inputs[column]!;
    outputs[row] = sum * scales[row]! + bias[row]!;
  }
  return outputs;
}

/** The Gaussian error linear unit (Hendrycks & Gimpel 2016), in place. */
export function gelu(values: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    values[at] = 0.5 * value * (1 + erf(value / Math.SQRT2));
  }
  return values;
}

/** The error function, to 1.5e-7 (Abramowitz & Stegun, 7.1.26). */
function erf(value: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(value));
  const sum =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const found = 1 - sum * Math.exp(-value * value);
  return value < 0 ? -found : found;
}

/** "WSD", and the version of the format behind it. */
const MAGIC = [0x57, 0x53, 0x44, 1] as const;

/**
 * The layers of a file, by name. After the magic a byte tells how many there are; then for each: its name (a byte of length, ASCII),
 * rows and columns (two bytes each, little-endian), scales and biases (floats, little-endian), and the weights, a signed byte each.
 *
 * @throws RangeError where the bytes are no such file, cut off or spoilt.
 */
export function readLayers(bytes: Uint8Array): ReadonlyMap<string, Dense> {
  if (MAGIC.some((byte, at) => bytes[at] !== byte))
    throw new RangeError('This is no file of layers.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layers = new Map<string, Dense>();
  let at: number = MAGIC.length;
  for (let left = view.getUint8(at++); left > 0; left--) {
    const length = view.getUint8(at++);
    const name = String.fromCodePoint(...bytes.subarray(at, at + length));
    at += length;
    const rows = view.getUint16(at, true);
    const columns = view.getUint16(at + 2, true);
    at += 4;
    const floats = () =>
      Float32Array.from({ length: rows }, () => view.getFloat32((at += 4) - 4, true));
    const scales = floats();
    const bias = floats();
    const weights = Int8Array.from(bytes.subarray(at, at + rows * columns));
    at += rows * columns;
    layers.set(name, { rows, columns, weights, scales, bias });
  }
  if (at !== bytes.length) throw new RangeError('This file of layers is spoilt.');
  return layers;
}
