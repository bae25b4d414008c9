/** Pseudo-random numbers from 0 to below 1, the same for the same seed: mulberry32 (public domain, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts numbers in an order that depends on the generator alone (Fisher and Yates). */
export function shuffle(numbers: Int32Array, random: () => number): void {
  for (let index = numbers.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = numbers[index]!;
    numbers[index] = numbers[other]!;
    numbers[other] = kept;
  }
}
