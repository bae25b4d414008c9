/**
 * How sure is sure enough: from which calibrated confidence on something is shown and told. Views read them by
 * `lib/views/shown.ts` alone.
 */

/** What is less likely than this is no finding at all, and not even answered. */
export const LEAST_LIKELY = 0.2;

/** From which confidence on a position is shown; below it nothing is said. */
export const SHOWN = 0.72;

/** From which on it counts as fairly sure; what is shown and less sure than that is folded away. */
export const FAIRLY = 0.8;

/** From which on it counts as sure. */
export const SURE = 0.88;

/** From which probability on, that of the stance times that of the row, a stance is told; below it the sentence's own verb stands in its place. */
export const TOLD = 0.78;

/** From which probability on the encoder’s speaker takes the place of one told at first sight … */
export const HEARD = 0.6;

/** … unless that one was as sure as this. */
export const FIRST_SURE = 0.7;
