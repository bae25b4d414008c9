import type { Position, Stance } from '../model/analysis';
import { STANCES } from '../wording/stances';
import type { ShownAnalysis } from './shown';

export type Grouping = 'person' | 'stance';

/** Positions that have their holder or their stance in common. */
export interface PositionGroup {
  readonly key: string;
  /** The holder's name; absent where the group is a stance. */
  readonly name?: string;
  readonly stance?: Stance;
  readonly positions: readonly { readonly position: Position; readonly holder: string }[];
}

/** The positions of an article in groups: by person, those of most weight first, or by stance. */
export function positionsBy(
  grouping: Grouping,
  { entities, positions }: ShownAnalysis,
): readonly PositionGroup[] {
  const named = entities.map(({ id, name }) => ({
    key: id,
    name,
    positions: positions
      .filter(({ holder }) => holder === id)
      .map((position) => ({ position, holder: name })),
  }));
  const all = named.flatMap((group) => group.positions);
  const stances = Object.keys(STANCES) as Stance[];
  const groups: PositionGroup[] =
    grouping === 'person'
      ? named
      : stances.map((stance) => ({
          key: stance,
          stance,
          positions: all.filter(({ position }) => position.stance === stance),
        }));
  return groups.filter((group) => group.positions.length > 0);
}
