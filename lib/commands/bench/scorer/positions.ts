import { bestPairs, type Edge } from './best-pairs';
import type { SameEntity } from './entities';
import { type GoldArticle, listed, type ScoredAnswer } from './gold';
import { jaccard, shared, type WordsOf } from './word-places';

/**
 * Positions of an answer that stand in the gold: one holder, one stance, and half of the words of the shorter content are the
 * other’s. Where the answer tells no stance, holder and words suffice, unless told ones alone are asked for.
 */
export function pairPositions(
  answer: ScoredAnswer,
  gold: GoldArticle,
  words: WordsOf,
  same: SameEntity,
): Edge[] {
  const known = gold.positions.map(({ content }) => words(listed(content)));
  return bestPairs(
    answer.positions.flatMap(({ holder, stance, content, shown }, at) => {
      if (shown === false) return [];
      const ours = words(listed(content));
      return gold.positions.flatMap((position, index) => {
        const theirs = known[index]!;
        const alike = jaccard(ours, theirs);
        const half = Math.min(ours.size, theirs.size) / 2;
        if (alike === 0 || shared(ours, theirs) < half || !same(holder, position.holder)) return [];
        if (stance === position.stance) return [{ answer: at, gold: index, weight: alike + 1 }];
        return stance === null ? [{ answer: at, gold: index, weight: alike }] : [];
      });
    }),
  );
}
