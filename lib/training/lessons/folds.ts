import type { CorpusArticle } from './corpus';

/** Models that judge an article in training have not seen it: each learns from all quarters of the corpus but one. */
export const FOLDS = 4;

/** The quarter of each article by its number, in two cuts: of any quarter of the one, a quarter is in each of the other. */
export interface Folds {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Cuts a corpus. Articles on one event are together: they tell the same words. */
export function foldsOf(corpus: readonly CorpusArticle[]): Folds {
  const numbers = new Map<string, number>();
  const number = corpus.map(({ id, event = id }) => {
    const known = numbers.get(event) ?? numbers.size;
    numbers.set(event, known);
    return known;
  });
  return {
    first: number.map((each) => each % FOLDS),
    second: number.map((each) => Math.floor(each / FOLDS) % FOLDS),
  };
}
