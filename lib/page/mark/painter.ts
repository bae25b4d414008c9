/** What we mark on a page, in rising order: where two meet, the later lies on top. */
export const KINDS = ['quote', 'position', 'note', 'body', 'person', 'official', 'active'] as const;
export type Kind = (typeof KINDS)[number];

/** The registry is the page's own too; our names never meet its. */
const PREFIX = 'whosaid-';

/** Our highlights. The page may clear the registry, so what was painted is kept here, not read from there. */
const painted = new Map<Kind, Highlight>();

/** Shows ranges in the style of a kind, in place of those shown before. No node is touched: CSS Custom Highlight API. */
export function paint(kind: Kind, ranges: readonly Range[]): void {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = KINDS.indexOf(kind);
  painted.set(kind, highlight);
  CSS.highlights.set(PREFIX + kind, highlight);
}

/** Removes a kind's marks. */
export function clear(kind: Kind): void {
  painted.delete(kind);
  CSS.highlights.delete(PREFIX + kind);
}

/** The kind of a highlight, or null where it is the page's own. */
export function markKind(highlight: Highlight): Kind | null {
  for (const [kind, ours] of painted) if (ours === highlight) return kind;
  return null;
}
