import type { EntityId } from '../../model/analysis';
import { likeness } from './centrality';
import type { Profile } from './profiles';

/**
 * What a sentence gains by its features: found on the articles of a benchmark by trying many at random and taking the middle
 * of the best, then rounded. With so few, leaving any one article out hardly moves them.
 */
const LEAD = 1;
/** Sentences after which the lead’s worth has halved. */
const FADE = 10;
/** The first sentence tells the event. */
const FIRST = 0.3;
const CENTRAL = 1;
const VOICE = 0.25;
/** For whom no chosen sentence names yet: a summary lets both sides speak. */
const NEW_NAMES = 0.3;
const LENGTH = 0.45;
/** Words that earn the full worth of length. */
const FULL_LENGTH = 30;
/** Words beyond these cost as much for every so many. */
const LONG = 40;
const TOO_LONG = 20;
/** For being the same as a sentence already chosen. */
const ALIKE = -0.15;
const POORLY = -0.5;
/** Where the reader has read: for being a sentence that the article can’t be told without, as it judges. */
const KEY = 3;
/** Likeness, 0 to 1, from which on a sentence says once more what a chosen one says. */
const SAME = 0.95;

/**
 * The best sentences in reading order. Each is weighed against those already taken, so that none repeats another, and brings
 * those along that it can't do without; where they would be too many, it stays out.
 */
export function choose(profiles: readonly Profile[], count: number): readonly Profile[] {
  const named = new Set<EntityId>();
  const chosen = new Set<Profile>();
  const closest = profiles.map(() => 0);
  const gain = (profile: Profile) => {
    const fresh = [...profile.names].filter((name) => !named.has(name)).length;
    return worth(profile) + NEW_NAMES * Math.min(1, fresh / 2) + ALIKE * closest[profile.place]!;
  };
  while (chosen.size < count) {
    let best: readonly Profile[] = [];
    let most = -Infinity;
    for (const profile of profiles) {
      if (chosen.has(profile) || closest[profile.place]! >= SAME) continue;
      const group = withNeeded(profile, profiles, chosen, count);
      if (!group) continue;
      const mean = group.reduce((sum, each) => sum + gain(each), 0) / group.length;
      if (mean > most) {
        most = mean;
        best = group;
      }
    }
    if (best.length === 0) break;
    for (const taken of best) {
      chosen.add(taken);
      for (const name of taken.names) named.add(name);
      for (const [place, { vector }] of profiles.entries()) {
        closest[place] = Math.max(closest[place]!, likeness(vector, taken.vector));
      }
    }
  }
  return [...chosen].toSorted((one, other) => one.place - other.place);
}

function worth({ place, central, voice, unit: { words }, footing, key }: Profile): number {
  const length = Math.min(1, words / FULL_LENGTH) - Math.max(0, words - LONG) / TOO_LONG;
  return (
    LEAD / (1 + place / FADE) +
    (place === 0 ? FIRST : 0) +
    CENTRAL * central +
    VOICE * voice +
    LENGTH * length +
    KEY * (key ?? 0) +
    (footing === 'poorly' ? POORLY : 0)
  );
}

/**
 * A sentence and what must be shown with it that is not chosen yet; null where something it needs can't be shown, or more
 * would be chosen than may be.
 */
function withNeeded(
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
