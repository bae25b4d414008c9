import type { TableIndex, TextSpan } from '../../model/text';
import type { TableRange } from '../../extraction/attributions/learned/stages';
import {
  placeOfOffset,
  type TokenTable,
} from '../../extraction/attributions/learned/columns/token-table';
import type { CorpusArticle } from './corpus';

/** An annotated attribution in the places of a table. */
export interface Gold {
  /** The whole cue, and the place of its heart. */
  readonly cue: TableRange;
  heart: TableIndex;
  readonly left: TableRange | null;
  readonly right: TableRange | null;
  readonly source: TableRange | null;
}

/** Pieces on one side of a cue are one span unless more tokens than this lie between them. */
const GAP = 12;

/** The attributions of an article as places; those without a cue teach nothing and are left out. */
export function goldOf({ attributions }: CorpusArticle, table: TokenTable): Gold[] {
  return attributions.flatMap(({ source, cue, content }) => {
    const heart = cue[0] && rangeOf(table, cue[0]);
    if (!heart) return [];
    const pieces = content.map((piece) => rangeOf(table, piece));
    return {
      cue: heart,
      heart: heart.start,
      left: joined(pieces.filter(({ end }) => end <= heart.start).toReversed()),
      right: joined(pieces.filter(({ start }) => start >= heart.end)),
      source: source[0] ? rangeOf(table, source[0]) : null,
    };
  });
}

function rangeOf(table: TokenTable, { start, end }: TextSpan): TableRange {
  const first = placeOfOffset(table, start);
  return { start: first, end: Math.max(first + 1, placeOfOffset(table, end - 1) + 1) };
}

/** The span of pieces, the nearest to the cue first. */
function joined(pieces: readonly TableRange[]): TableRange | null {
  const [first] = pieces;
  if (!first) return null;
  let { start, end } = first;
  for (const piece of pieces) {
    if (piece.start - end > GAP || start - piece.end > GAP) break;
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return { start, end };
}
