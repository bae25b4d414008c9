import type { Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { sharedUnits } from '../../text/span';

/** What less sure positions are not worth a reader’s trust. */
const LEAST = 0.25;

/** Of positions found in several ways the surest: one for a holder and place, in reading order. */
export function settle(positions: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const position of positions.toSorted((one, other) => other.confidence - one.confidence)) {
    if (position.confidence < LEAST) break;
    const rival = kept.some(
      ({ holder, content }) =>
        holder === position.holder && shared(content, position.content) > 0.5,
    );
    if (!rival) kept.push(position);
  }
  return kept.toSorted(
    (one, other) => one.content.start - other.content.start || one.content.end - other.content.end,
  );
}

/** The part that two spans share of the shorter. */
function shared(one: TextSpan, other: TextSpan): number {
  return sharedUnits(one, other) / Math.min(one.end - one.start, other.end - other.start);
}
