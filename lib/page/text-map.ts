import type { TextSpan } from '../model/text';

/**
 * A stretch of `Article.text` taken from one text node, unit for unit: the unit at `start + i` is the node's at `offset + i`
 * (a blank may stand for another kind of white space).
 */
export interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** Where in the page the units of `Article.text` stand. */
export interface TextMap {
  readonly segments: readonly Segment[];
  /** The live range of a span, or null where the page no longer holds its place. */
  rangeOf(span: TextSpan): Range | null;
  /** The offset in `Article.text` of a place in a text node, or null where that place is not of the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether every node the article was read from still stands in the page with as many units. */
  intact(): boolean;
}

/** The map over segments that are sorted by `start` and do not overlap. */
export function textMap(segments: readonly Segment[]): TextMap {
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const known = byNode.get(segment.node);
    if (known) known.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  const holds = ({ node, offset, length }: Segment) =>
    node.isConnected && node.data.length >= offset + length;

  return {
    segments,
    rangeOf({ start, end }) {
      if (start >= end) return null;
      const first = segments[lastAtOrBefore(segments, start)];
      const last = segments[lastAtOrBefore(segments, end - 1)];
      if (!first || !last || !holds(first) || !holds(last)) return null;
      if (start >= first.start + first.length || end > last.start + last.length) return null;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, first.offset + start - first.start);
      range.setEnd(last.node, last.offset + end - last.start);
      return range;
    },
    offsetOf(node, offset) {
      const segment = byNode
        .get(node)
        ?.find((each) => offset >= each.offset && offset <= each.offset + each.length);
      return segment ? segment.start + offset - segment.offset : null;
    },
    intact: () => segments.every(holds),
  };
}

/** Index of the last segment that starts at or before an offset, -1 for none. */
function lastAtOrBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
