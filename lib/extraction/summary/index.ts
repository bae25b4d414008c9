import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Summary } from '../../model/analysis';
import type { KeySentences } from '../reader/heads';
import { choose } from './choose';
import { type Profile, profilesOf } from './profiles';

/** Articles of more words than these need four sentences to tell of them, and five. */
const FOUR = 700;
const FIVE = 1_800;

/**
 * Three to five whole sentences of the article in reading order: the event, and where those who speak stand. Fewer where
 * the article has no more that can be shown alone.
 */
export function summarize(
  text: ParsedText,
  found: Pick<Analysis, 'entities' | 'attributions'>,
  keys: KeySentences | null = null,
): Summary {
  const profiles = profilesOf(text, found, keys);
  const words = profiles.reduce((sum, { unit }) => sum + unit.words, 0);
  const count = words > FIVE ? 5 : words > FOUR ? 4 : 3;
  let chosen = choose(profiles, count);
  if (chosen.length === 0) chosen = choose(leaningOnNothing(profiles), 1);
  return {
    sentences: chosen.map(({ unit: { start, end } }) => ({ start, end })),
  };
}

/** For a text that has no sentence that can be shown alone. */
function leaningOnNothing(profiles: readonly Profile[]): readonly Profile[] {
  return profiles.map((profile) => ({ ...profile, needs: [] }));
}
