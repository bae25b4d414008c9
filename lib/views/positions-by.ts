import type { Stance } from '../model/analysis';
import { STANCES } from '../wording/stances';
import { type ShownStand, standOf } from './entity-views';
import { isFolded, type ShownAnalysis } from './shown';

export type Grouping = 'person' | 'stance';

/** Positions that have their holder or their stance in common. */
export interface PositionGroup {
  readonly key: string;
  /** The holder's name; absent where the group is a stance. */
  readonly name?: string;
  /** Null where it is not told. */
  readonly stance?: Stance | null;
  readonly stands: readonly ShownStand[];
}

/** The positions of an article in groups, and those less sure, which are folded away. */
export interface GroupedPositions {
  readonly groups: readonly PositionGroup[];
  readonly folded: readonly ShownStand[];
}

/** The positions of an article in groups: by person, those of most weight first, or by stance. */
export function positionsBy(grouping: Grouping, shown: ShownAnalysis): GroupedPositions {
  const named = shown.entities.map(({ id, name }) => ({
    key: id,
    name,
    stands: shown.positions
      .filter(({ holder }) => holder === id)
      .map((position) => standOf(position, name, shown)),
  }));
  const all = named.flatMap(({ stands }) => stands);
  const stances = [...(Object.keys(STANCES) as Stance[]), null];
  const groups: readonly PositionGroup[] =
    grouping === 'person'
      ? named
      : stances.map((stance) => ({
          key: stance ?? '',
          stance,
          stands: all.filter(({ position }) => position.stance === stance),
        }));
  const isOpen = ({ position }: ShownStand) => !isFolded(position);
  return {
    groups: groups
      .map((group) => ({ ...group, stands: group.stands.filter(isOpen) }))
      .filter(({ stands }) => stands.length > 0),
    folded: all.filter((stand) => !isOpen(stand)),
  };
}
