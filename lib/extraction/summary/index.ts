import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Summary } from '../../model/analysis';
import { choose } from './choose';
import { profilesOf } from './profiles';

/** Articles of more words than these need four sentences to tell of them, and five. */
const FOUR = 700;
const FIVE = 1_800;

/**
 * Three to five whole sentences of the article in reading order: the event, and where those who speak stand. Fewer where
 * the article has no more that can be shown alone.
 */
export function summarize(
  text: ParsedText,
  found: Pick<Analysis, 'entities' | 'attributions' | 'positions'>,
): Summary {
  const profiles = profilesOf(text, found);
  const words = profiles.reduce((sum, { unit }) => sum + unit.words, 0);
  const count = words > FIVE ? 5 : words > FOUR ? 4 : 3;
  return {
    sentences: choose(profiles, count).map(({ unit: { start, end } }) => ({ start, end })),
  };
}
