import type { EntityId } from '../../model/analysis';
import { likeness } from './centrality';
import type { Profile } from './profiles';

/**
 * What a sentence gains by its features. Found by logistic regression (is it in a summary that a reader chose?) on the
 * articles of a benchmark, with few features, so that leaving any one article out hardly moved them; then rounded.
 */
const LEAD = 2.5;
/** The place in the text at which the lead's worth has halved. */
const FADE = 5;
const CENTRAL = 2;
const VOICE = 1;
const LENGTH = 1.5;
/** So many words earn the full worth of length. */
const FULL_LENGTH = 30;
const POORLY = -1;
/** For a position whose holder has no sentence yet: a summary lets both sides speak. */
const NEW_HOLDER = 0.5;
/** For being the same as a sentence already chosen. */
const ALIKE = -0.7;
/** What is nearer to a chosen sentence than this says the same once more. */
const SAME = 0.95;

/** The best sentences in reading order. Each is weighed against those already taken, so that none repeats another. */
export function choose(profiles: readonly Profile[], count: number): readonly Profile[] {
  let left = profiles
    .filter(({ footing }) => footing !== 'never')
    .map((profile) => ({ profile, worth: worth(profile), closest: 0 }));
  const heard = new Set<EntityId>();
  const chosen: Profile[] = [];
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    let most = -Infinity;
    for (const [at, { profile, worth: own, closest }] of left.entries()) {
      const fresh = [...profile.holders].some((holder) => !heard.has(holder));
      const total = own + (fresh ? NEW_HOLDER : 0) + ALIKE * closest;
      if (total > most) {
        most = total;
        best = at;
      }
    }
    const [taken] = left.splice(best, 1);
    chosen.push(taken!.profile);
    for (const holder of taken!.profile.holders) heard.add(holder);
    for (const rival of left) {
      const near = likeness(rival.profile.vector, taken!.profile.vector);
      rival.closest = Math.max(rival.closest, near);
    }
    left = left.filter(({ closest }) => closest < SAME);
  }
  return chosen.toSorted((one, other) => one.place - other.place);
}

function worth({ place, central, voice, unit, footing }: Profile): number {
  return (
    LEAD / (1 + place / FADE) +
    CENTRAL * central +
    VOICE * voice +
    LENGTH * Math.min(1, unit.words / FULL_LENGTH) +
    (footing === 'poorly' ? POORLY : 0)
  );
}
