import type { Features } from '../../learning/hashing';

/**
 * What a model learns from, in flat arrays that grow: an example is a run of options, an option a run of feature keys,
 * and one option of each is right. An example with a single option is a yes-or-no one.
 */
export class Examples {
  keys = new Int32Array(1 << 16);
  /** Where the keys of each option begin; one more than there are options. */
  optionStart = new Int32Array(1 << 12);
  /** Where the options of each example begin; one more than there are examples. */
  exampleStart = new Int32Array(1 << 10);
  /** The right option of an example, counted from its first; of a yes-or-no example how true it is, 0 to 1. */
  target = new Float32Array(1 << 10);
  keyCount = 0;
  optionCount = 0;
  count = 0;

  /** Adds an option to the example at hand. */
  addOption({ keys, length }: Features): void {
    if (this.keyCount + length > this.keys.length) this.keys = grown(this.keys);
    this.keys.set(keys.subarray(0, length), this.keyCount);
    this.keyCount += length;
    if (this.optionCount + 2 > this.optionStart.length) this.optionStart = grown(this.optionStart);
    this.optionStart[++this.optionCount] = this.keyCount;
  }

  /** Ends the example at hand. */
  close(target: number): void {
    if (this.count + 2 > this.exampleStart.length) {
      this.exampleStart = grown(this.exampleStart);
      const targets = new Float32Array(this.exampleStart.length);
      targets.set(this.target);
      this.target = targets;
    }
    this.target[this.count] = target;
    this.exampleStart[++this.count] = this.optionCount;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
