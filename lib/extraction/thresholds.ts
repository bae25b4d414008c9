/**
 * How sure is sure enough: from which calibrated confidence on something is shown and told. Views read them by
 * `lib/views/shown.ts` alone. Read from the curve that `npm run reader -- calibrate --kit DIR` prints, of 45 articles to judge by:
 *
 *     shown from   rows   true   of all true   told from .6      .7            .8
 *     .50          382    .749   .813          .791 of .414   .876 of .296   .893 of .196
 *     .60          323    .789   .724          .791 of .489   .876 of .350   .893 of .232
 *     .70          238    .840   .568          .795 of .634   .876 of .475   .893 of .315
 *     .75          202    .871   .500          .814 of .693   .884 of .554   .893 of .371
 *     .80          175    .880   .438          .844 of .731   .890 of .623   .893 of .429
 *     .90           79    .924   .207          .875 of .810   .900 of .759   .907 of .684
 *
 * There claimed and true differ by .012 on the mean, over tenths; on the articles set apart by .022.
 */

/** What is less likely than this is no finding at all, and not even answered. */
export const LEAST_LIKELY = 0.2;

/** From which confidence on a position is shown; below it nothing is said. */
export const SHOWN = 0.73;

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
