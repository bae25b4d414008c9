/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not with, `end`. */
  below(end: number): number;
  oneOf<T>(values: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, good enough to stir pages with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, oneOf: (values) => values[below(values.length)]! };
}
