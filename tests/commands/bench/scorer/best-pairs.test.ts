import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestPairs, type Edge } from '../../../../lib/commands/bench/scorer/best-pairs';

const edge = (answer: number, gold: number, weight: number): Edge => ({ answer, gold, weight });

it('makes as many pairs as can be, even where one pair weighs more than two', () => {
  expect(bestPairs([edge(0, 0, 0.5), edge(0, 1, 0.9), edge(1, 1, 0.5)])).toEqual([
    edge(0, 0, 0.5),
    edge(1, 1, 0.5),
  ]);
});

it('takes the weightiest of as many pairs', () => {
  const cross = [edge(0, 0, 0.6), edge(0, 1, 0.9), edge(1, 0, 0.8), edge(1, 1, 0.9)];
  expect(bestPairs(cross)).toEqual([edge(0, 1, 0.9), edge(1, 0, 0.8)]);
  expect(bestPairs([])).toEqual([]);
});

it('never does worse than trying all ways', () => {
  const graph = fc.uniqueArray(
    fc.record({ answer: fc.nat(4), gold: fc.nat(4), weight: fc.integer({ min: 1, max: 9 }) }),
    { selector: ({ answer, gold }) => `${answer} ${gold}`, maxLength: 12 },
  );
  fc.assert(
    fc.property(graph, (edges) => {
      const pairs = bestPairs(edges);
      expect(new Set(pairs.map(({ answer }) => answer)).size).toBe(pairs.length);
      expect(new Set(pairs.map(({ gold }) => gold)).size).toBe(pairs.length);
      expect(worthOf(pairs)).toBe(mostOf(edges));
    }),
  );
});

/** Pairs weigh more than anything else, then their weights. */
function worthOf(pairs: readonly Edge[]): number {
  return pairs.reduce((sum, { weight }) => sum + 1_000 + weight, 0);
}

function mostOf([first, ...rest]: readonly Edge[]): number {
  if (!first) return 0;
  const free = rest.filter(({ answer, gold }) => answer !== first.answer && gold !== first.gold);
  return Math.max(mostOf(rest), worthOf([first]) + mostOf(free));
}
