import type { Stance } from '../../../model/analysis';

/** Points for each stance that the words of a statement give. */
export type Points = Record<Stance, number>;

export function noPoints(): Points {
  return { supports: 0, opposes: 0, 'calls-for': 0, warns: 0, commits: 0, denies: 0 };
}

/** What wins where points are even. */
const ORDER: readonly Stance[] = ['calls-for', 'commits', 'denies', 'opposes', 'warns', 'supports'];

/** The stance with most points; null where there are none. */
export function most(points: Points): { readonly stance: Stance; readonly points: number } | null {
  const [best] = ORDER.toSorted((one, other) => points[other] - points[one]);
  return best && points[best] > 0 ? { stance: best, points: points[best] } : null;
}
