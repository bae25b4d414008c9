import type { TextOffset, TextSpan } from '../model/text';

/** The index of the last of some stretches, sorted by `start`, that starts at or before an offset; -1 where none does. */
export function indexAt(spans: readonly Pick<TextSpan, 'start'>[], offset: TextOffset): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of some spans, sorted and apart, that share a unit with a stretch. */
export function touching<T extends TextSpan>(
  spans: readonly T[],
  { start, end }: TextSpan,
): readonly T[] {
  let first = Math.max(0, indexAt(spans, start));
  if (first < spans.length && spans[first]!.end <= start) first++;
  let last = first;
  while (last < spans.length && spans[last]!.start < end) last++;
  return spans.slice(first, last);
}
