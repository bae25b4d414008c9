import type { Stance } from '../../../model/analysis';

/** Gives points to the stance that a sign speaks for. */
export type Give = (stance: Stance, points: number) => void;

/** The stance that won, its points, and how many of them each sign gave. */
export interface Scored {
  readonly stance: Stance;
  readonly points: number;
  readonly terms: Readonly<Record<string, number>>;
}

/** What the signs in a statement speak for, counted. */
export interface Ballot {
  readonly giverOf: (sign: string) => Give;
  /** The stance with most points; null where there are none. */
  readonly winner: () => Scored | null;
}

/** What wins where points are even. */
const ORDER: readonly Stance[] = ['calls-for', 'commits', 'denies', 'opposes', 'warns', 'supports'];

export function ballot(): Ballot {
  const points = { supports: 0, opposes: 0, 'calls-for': 0, warns: 0, commits: 0, denies: 0 };
  const given: { readonly sign: string; readonly stance: Stance; readonly points: number }[] = [];
  return {
    giverOf: (sign) => (stance, worth) => {
      points[stance] += worth;
      given.push({ sign, stance, points: worth });
    },
    winner: () => {
      const [stance] = ORDER.toSorted((one, other) => points[other] - points[one]);
      if (!stance || points[stance] <= 0) return null;
      const terms: Record<string, number> = {};
      for (const one of given) {
        if (one.stance === stance) terms[one.sign] = (terms[one.sign] ?? 0) + one.points;
      }
      return { stance, points: points[stance], terms };
    },
  };
}
