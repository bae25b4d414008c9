import type { TextOffset, TextSpan } from '../model/text';
import { indexAt } from '../text/sorted-spans';

/**
 * A stretch of `Article.text` taken from one text node, unit for unit: the unit at `start + i` is the node's at `offset + i`
 * (a blank may stand for another kind of white space).
 */
export interface Segment {
  readonly start: TextOffset;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** A span may begin or end with so many units that stand nowhere in the page: the marks of a quotation that its element alone tells. */
const MOST_MARKS = 2;

/** Where in the page the units of `Article.text` stand. */
export interface TextMap {
  readonly segments: readonly Segment[];
  /** The live range from a span's first word to its last, or null where the page no longer holds either. */
  rangeOf(span: TextSpan): Range | null;
  /** The live ranges of a span's words and of nothing that stands between them, one a text node; those the page dropped are missing. */
  rangesOf(span: TextSpan): readonly Range[];
  /** The offset in `Article.text` of a place in a text node, or null where that place is not of the article. */
  offsetOf(node: Node, offset: number): TextOffset | null;
  /** Whether every node the article was read from still stands in the page with the words it had. */
  intact(): boolean;
}

/** The map over the segments of a text, which are sorted by `start` and do not overlap. */
export function textMap(segments: readonly Segment[]): TextMap {
  const byNode = new Map<Node, Segment[]>();
  /** What each node said when it was read. */
  const said = new Map<Text, string>();
  for (const segment of segments) {
    const known = byNode.get(segment.node);
    if (known) known.push(segment);
    else byNode.set(segment.node, [segment]);
    said.set(segment.node, segment.node.data);
  }
  const holds = ({ node }: Segment) => node.isConnected && node.data === said.get(node);

  return {
    segments,
    rangeOf({ start, end }) {
      if (start >= end) return null;
      const at = indexAt(segments, start);
      const first = segments[at] && start < endOf(segments[at]) ? segments[at] : segments[at + 1];
      const last = segments[indexAt(segments, end - 1)];
      if (!first || !last || !holds(first) || !holds(last) || last.start < first.start) return null;
      const from = Math.max(start, first.start);
      const to = Math.min(end, endOf(last));
      if (from - start > MOST_MARKS || end - to > MOST_MARKS) return null;
      return rangeBetween(first, from, last, to);
    },
    rangesOf({ start, end }) {
      const ranges: Range[] = [];
      let index = Math.max(0, indexAt(segments, start));
      while (index < segments.length && segments[index]!.start < end) {
        const first = segments[index]!;
        let last = first;
        // A node whose white space was collapsed has several segments: they are one stretch of it.
        while (segments[index + 1]?.node === first.node && segments[index + 1]!.start < end) {
          last = segments[++index]!;
        }
        index++;
        const from = Math.max(start, first.start);
        const to = Math.min(end, last.start + last.length);
        if (from < to && holds(first)) ranges.push(rangeBetween(first, from, last, to));
      }
      return ranges;
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

function endOf({ start, length }: Segment): TextOffset {
  return start + length;
}

/** The live range between two offsets of the text that lie in these segments. */
function rangeBetween(first: Segment, start: TextOffset, last: Segment, end: TextOffset): Range {
  // Made by its constructor where there is one: a page may hide the document's own `createRange`.
  const range = typeof Range === 'undefined' ? first.node.ownerDocument.createRange() : new Range();
  range.setStart(first.node, first.offset + start - first.start);
  range.setEnd(last.node, last.offset + end - last.start);
  return range;
}
