import type { TextOffset, TextSpan } from '../model/text';
import { indexAt } from './sorted-spans';

/** Finds the values whose spans cover an offset or touch a stretch. */
export interface SpanIndex<T> {
  /** The values there, the shortest span first. */
  at(offset: TextOffset): readonly T[];
  /** The values whose spans share a unit with a stretch, in reading order, the longer of two that begin together first. */
  touching(stretch: TextSpan): readonly T[];
}

/** An index over values by their spans; spans may overlap and nest. A look-up takes logarithmic time and the number of hits. */
export function spanIndex<T>(values: readonly T[], spanOf: (value: T) => TextSpan): SpanIndex<T> {
  const entries = values
    .map((value) => ({ value, ...spanOf(value) }))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  // The furthest end among an entry and all before it tells when no earlier span can reach the offset any more.
  const reach: TextOffset[] = [];
  for (const { end } of entries) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const within = ({ start, end }: TextSpan) => {
    const found = [];
    for (let index = indexAt(entries, end - 1); index >= 0 && reach[index]! > start; index--) {
      const entry = entries[index]!;
      if (entry.end > start) found.push(entry);
    }
    return found.toReversed();
  };
  return {
    at: (offset) =>
      within({ start: offset, end: offset + 1 })
        .toSorted((one, other) => one.end - one.start - (other.end - other.start))
        .map(({ value }) => value),
    touching: (stretch) => within(stretch).map(({ value }) => value),
  };
}
