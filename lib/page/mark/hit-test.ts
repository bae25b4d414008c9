import type { TextOffset } from '../../model/text';
import type { TextMap } from '../text-map';
import { type Kind, markKind } from './painter';

/** CSS Custom Highlight API, since Chrome 140 and Firefox 150; not yet in TypeScript's library. */
interface HitRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    within: { readonly shadowRoots: readonly ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** A mark under a point. */
export interface Hit {
  readonly kind: Kind;
  /** An offset in `Article.text` that the mark covers: where the marked words of this text node start. */
  readonly start: TextOffset;
}

/** Our marks under a point of the viewport (CSS pixels), topmost first, those in the given shadow roots too. */
export function marksAt(
  x: number,
  y: number,
  map: TextMap,
  shadowRoots: readonly ShadowRoot[],
): readonly Hit[] {
  const hits: Hit[] = [];
  const registry = CSS.highlights as unknown as HitRegistry;
  for (const { highlight, ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
    const kind = markKind(highlight);
    const range = ranges[0];
    if (!kind || !range) continue;
    const start = map.offsetOf(range.startContainer, range.startOffset);
    if (start !== null) hits.push({ kind, start });
  }
  return hits;
}
