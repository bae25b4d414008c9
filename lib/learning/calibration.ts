import type { Table } from './tables';

/** A calibration has two to this knots. */
export const KNOT_BITS = 6;
/** Knots to a unit of log odds; the middle one stands at 0, so that they reach from -8 to nearly 8. */
const DENSITY = 4;
const MIDDLE = 1 << (KNOT_BITS - 1);

/** The log odds at which the knots of a calibration stand. */
export const KNOTS: readonly number[] = Array.from(
  { length: 1 << KNOT_BITS },
  (_, knot) => (knot - MIDDLE) / DENSITY,
);

/**
 * What log odds are worth: those that what was given them turned out to have, on articles not learned from. Between knots a straight
 * line; beyond the last as at the last.
 */
export function calibrated({ scale, weights }: Table, logOdds: number): number {
  const place = Math.max(0, Math.min(weights.length - 1, logOdds * DENSITY + MIDDLE));
  const knot = Math.min(weights.length - 2, Math.floor(place));
  const share = place - knot;
  return (weights[knot]! * (1 - share) + weights[knot + 1]! * share) * scale;
}
