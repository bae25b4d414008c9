import type { TextOffset, TextSpan } from '../../model/text';
import { trimmed } from '../../text/span';
import type { TextMap } from '../text-map';

/**
 * The words of the article that the reader has selected, or null where none are. A selection that begins or ends outside of
 * the article counts as far as it lies inside.
 */
export function selectedSpan(
  selection: Selection | null,
  map: TextMap,
  text: string,
  shadowRoots: readonly ShadowRoot[] = [],
): TextSpan | null {
  const range = selection && rangeOf(selection, shadowRoots);
  if (!range || range.collapsed) return null;
  let start: TextOffset | null = null;
  let end: TextOffset | null = null;
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

/** What is selected; within shadow roots only where they are named. */
function rangeOf(selection: Selection, shadowRoots: readonly ShadowRoot[]): Range | null {
  if (shadowRoots.length === 0) return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const [selected] = selection.getComposedRanges({ shadowRoots: [...shadowRoots] });
  if (!selected) return null;
  const range = new Range();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  return range;
}
