import type { TextSpan } from '../model/text';

/** Whether the two share at least one unit. */
export function overlaps(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How many units two spans share. */
export function sharedUnits(one: TextSpan, other: TextSpan): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Whether every unit of a span lies in another. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span less the white space at its edges, or null where nothing else is in it. */
export function trimmed(text: string, { start, end }: TextSpan): TextSpan | null {
  const inside = text.slice(start, end);
  const blank = inside.length - inside.trimStart().length;
  const words = inside.trim().length;
  return words > 0 ? { start: start + blank, end: start + blank + words } : null;
}
