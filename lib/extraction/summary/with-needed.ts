import type { Profile } from './profiles';

/**
 * A sentence and what must be shown with it that is not chosen yet; null where something it needs can't be shown, or more
 * would be chosen than may be.
 */
export function withNeeded(
  profile: Profile,
  profiles: readonly Profile[],
  chosen: ReadonlySet<Profile>,
  most: number,
): readonly Profile[] | null {
  const group = [profile];
  for (let at = 0; at < group.length; at++) {
    const { footing, needs, place } = group[at]!;
    if (footing === 'never' || chosen.size + group.length > most) return null;
    for (const { place: wanted, who } of needs) {
      const needed = profiles[wanted];
      if (!needed) return null;
      if (chosen.has(needed) || group.includes(needed)) continue;
      const before = (other: Profile) =>
        who !== undefined && other.place < place && other.names.has(who);
      if (![...chosen, ...group].some(before)) group.push(needed);
    }
  }
  return group;
}
