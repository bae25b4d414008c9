/** That an answer’s finding may stand for an annotated one, both by number, and how well it would. */
export interface Edge {
  readonly answer: number;
  readonly gold: number;
  readonly weight: number;
}

/**
 * A matching: as many pairs as can be, each finding in one at most, and of such matchings the one of most weight. It grows a
 * pair at a time by the augmenting path that gains most, which keeps it the weightiest of its size.
 */
export function bestPairs(edges: readonly Edge[]): Edge[] {
  const byGold = new Map<number, Edge>();
  const byAnswer = new Map<number, Edge>();
  for (;;) {
    const path = bestPath(edges, byAnswer, byGold);
    if (path.length === 0) break;
    for (const edge of path) {
      byAnswer.set(edge.answer, edge);
      byGold.set(edge.gold, edge);
    }
  }
  return [...byAnswer.values()].toSorted((one, other) => one.answer - other.answer);
}

/** A way from a free answer to a gold finding, over pairs that are given up: what it gains, and the edges that it adds. */
interface Way {
  readonly gain: number;
  readonly edge: Edge;
  readonly before: Way | undefined;
}

/** The edges to be added on the way that gains most and ends at a free gold finding; none where there is no way. */
function bestPath(
  edges: readonly Edge[],
  byAnswer: ReadonlyMap<number, Edge>,
  byGold: ReadonlyMap<number, Edge>,
): Edge[] {
  const ways = new Map<number, Way>();
  for (let better = true; better;) {
    better = false;
    for (const edge of edges) {
      const held = byAnswer.get(edge.answer);
      if (held === edge) continue;
      const before = held && ways.get(held.gold);
      if (held && !before) continue;
      const gain = edge.weight + (before && held ? before.gain - held.weight : 0);
      const known = ways.get(edge.gold);
      if (known && gain <= known.gain + TINY) continue;
      ways.set(edge.gold, { gain, edge, before });
      better = true;
    }
  }
  let best: Way | undefined;
  for (const [gold, way] of ways) {
    if (!byGold.has(gold) && (!best || way.gain > best.gain)) best = way;
  }
  const path: Edge[] = [];
  for (let way = best; way; way = way.before) path.push(way.edge);
  return path.toReversed();
}

/** What rounding may add to a gain. */
const TINY = 1e-9;
