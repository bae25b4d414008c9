import { FAIRLY, SHOWN, SURE } from '../extraction/thresholds';
import type { Analysis, Position, Sureness } from '../model/analysis';
import type { Settings } from '../model/settings';

declare const shown: unique symbol;

/**
 * An analysis as a reader sees it: what is less sure than the reader wishes is gone. `shownOf` alone makes one, where article and
 * settings meet; all views behind take it, and none can be given a whole analysis in its place.
 */
export interface ShownAnalysis extends Pick<
  Analysis,
  'reading' | 'sentences' | 'entities' | 'attributions' | 'positions' | 'summary' | 'readTo'
> {
  readonly [shown]: true;
}

/** What of an analysis is shown: unsure means silent, and who stands where is told only of an article that was read whole. */
export function shownOf(
  analysis: Analysis,
  { threshold }: Pick<Settings, 'threshold'>,
): ShownAnalysis {
  const sure = ({ confidence }: { readonly confidence: number }) => confidence >= threshold;
  const { reading, sentences, entities, attributions, positions, summary, readTo } = analysis;
  const seen: Omit<ShownAnalysis, typeof shown> = {
    reading,
    sentences,
    entities,
    attributions: attributions.filter(sure),
    positions:
      reading === 'whole' ? positions.filter((each) => sure(each) && each.confidence >= SHOWN) : [],
    summary: reading === 'names' ? { sentences: [] } : summary,
    ...(readTo !== undefined && { readTo }),
  };
  return seen as ShownAnalysis;
}

/** How sure of a finding we are, in three steps: what is less sure is folded away. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE) return 'sure';
  return confidence >= FAIRLY ? 'fairly' : 'less';
}

/** Whether a position is folded away, under a line that leads to it. */
export function isFolded({ confidence }: Pick<Position, 'confidence'>): boolean {
  return surenessOf(confidence) === 'less';
}
