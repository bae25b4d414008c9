import type { TextSpan } from '../../model/text';
import type { CorpusArticle } from '../../training/lessons/corpus';
import type { Figure } from './figure';
import { pairAttributions } from './scorer/attributions';
import { wordsIn } from './scorer/word-places';

type Judged = Pick<CorpusArticle, 'text'> & {
  readonly attributions: readonly Parameters<typeof pairAttributions>[1][number][];
};
type Claimed = { readonly content: readonly TextSpan[]; readonly confidence: number };

/** The attributions of like confidence, and how many of them are right. */
export interface Band {
  /** Lowest confidence, and the bound above. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence. */
  readonly claimed: number;
  /** Share of them whose content shares half its words with an annotated one. */
  readonly right: number;
}

const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];

/** How often attributions are right, by how sure they claim to be. */
export function reliability<A extends Judged>(
  articles: readonly A[],
  attributionsIn: (article: A) => readonly Claimed[],
): Band[] {
  const judged = articles.flatMap((article) => {
    const { text, attributions } = article;
    const claims = attributionsIn(article);
    const pairs = pairAttributions(claims, attributions, wordsIn(text));
    const right = new Set(pairs.map(({ answer }) => answer));
    return claims.map(({ confidence }, at) => ({ confidence, right: right.has(at) }));
  });
  return BOUNDS.slice(1).flatMap((to, index) => {
    const from = BOUNDS[index]!;
    const within = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (within.length === 0) return [];
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from,
      to: Math.min(1, to),
      count: within.length,
      claimed: mean(within.map(({ confidence }) => confidence)),
      right: mean(within.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

/** How far claim and truth lie apart, on the mean over all attributions. */
export function calibrationError(bands: readonly Band[]): number {
  const all = bands.reduce((sum, { count }) => sum + count, 0);
  return bands.reduce(
    (sum, { count, claimed, right }) => sum + (Math.abs(claimed - right) * count) / all,
    0,
  );
}

/** The bands as figures of the run. */
export function reliabilityFigures(bands: readonly Band[]): Figure[] {
  return [
    {
      label: 'confidence of attributions, mean error',
      value: calibrationError(bands),
      wanted: 'low',
      floor: 0.1,
      aim: 0.05,
      digits: 3,
    },
    ...bands.map(({ from, to, count, claimed, right }) => ({
      label: `  ${count} of confidence ${from} to ${to} (mean ${claimed.toFixed(2)}): right`,
      value: right,
    })),
  ];
}
