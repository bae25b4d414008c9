import type { TextSpan } from '../model/text';
import { trimmed } from '../text/span';
import type { TextMap } from './text-map';

/**
 * The words of the article that the reader has selected, or null where none are. A selection that begins or ends outside of
 * the article counts as far as it lies inside.
 */
export function selectedSpan(
  selection: Selection | null,
  map: TextMap,
  text: string,
): TextSpan | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start: number | null = null;
  let end: number | null = null;
  for (const segment of map.segments) {
    if (!range.intersectsNode(segment.node)) continue;
    const last = segment.offset + segment.length;
    const from = segment.node === range.startContainer ? range.startOffset : 0;
    const to = segment.node === range.endContainer ? range.endOffset : last;
    const first = Math.max(from, segment.offset);
    const beyond = Math.min(to, last);
    if (first >= beyond) continue;
    start ??= segment.start + first - segment.offset;
    end = segment.start + beyond - segment.offset;
  }
  return start === null || end === null ? null : trimmed(text, { start, end });
}
