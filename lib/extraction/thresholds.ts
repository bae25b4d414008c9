/**
 * How sure is sure enough: from which calibrated confidence on something is shown and told. Views read them by
 * `lib/views/shown.ts` alone.
 */

/** From which confidence on a position is shown; below it nothing is said. */
export const SHOWN = 0.5;

/** From which on it counts as fairly sure; what is shown and less sure than that is folded away. */
export const FAIRLY = 0.65;

/** From which on it counts as sure. */
export const SURE = 0.8;

/** From which probability on a stance is told; below it the sentence's own verb stands in its place. */
export const TOLD = 0.7;
