import type { Encoder } from '../encoder/session';
import { readVectors } from '../encoder/read';
import type { MarkedSpan } from '../encoder/windows';
import type { PositionCandidate } from '../extraction/positions/candidates';
import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';
import { sharedUnits } from '../text/span';
import { firstSight } from './analyze';
import type { Extractors } from './extractors';

/** What an article is read whole with. */
export interface WholeReading {
  /** Null where it could not be loaded. */
  readonly encoder: Encoder | null;
  /** Stops it: `readWhole` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Hears how much has been read. */
  readonly progress?: (done: number, all: number) => void;
}

/** All that an article says: what stands in it at first sight, who stands where, and its key sentences; the last by its words alone where there is no encoder. */
export async function readWhole(
  article: Article,
  extractors: Extractors,
  { encoder, signal, progress }: WholeReading,
): Promise<Analysis> {
  signal?.throwIfAborted();
  const { analysis, text, named } = firstSight(article, extractors);
  if (!text) return analysis;
  const { speakers, positions: positionsOf } = extractors;
  if (!encoder || !positionsOf || !speakers) {
    const summary = extractors.summary(text, analysis, null);
    return { ...analysis, reading: 'unable', summary };
  }
  const first = { entities: named, attributions: analysis.attributions };
  const candidates = extractors.candidates(text, first);
  const vectors = await readVectors(text, candidates.flatMap(marksOf), encoder, {
    // What holds most of the statements first.
    urgency: (window) => candidates.reduce((sum, each) => sum + unitsIn(window, each), 0),
    ...(signal && { signal }),
    ...(progress && { progress }),
  });
  const attributions = speakers(text, first, vectors);
  const found = { entities: named, attributions };
  // Whoever speaks holds what he says: with other speakers there are other holders.
  const heard = { ...found, candidates: extractors.candidates(text, found) };
  const positions = positionsOf(text, heard, vectors);
  const entities = extractors.actors(text, { ...found, positions });
  const summary = extractors.summary(text, { entities, attributions, positions }, vectors);
  return { ...analysis, reading: 'whole', entities, attributions, positions, summary };
}

/** What the encoder is told of a candidate. */
export function marksOf({ source, cue, content }: PositionCandidate): readonly MarkedSpan[] {
  return [
    ...content.map((span): MarkedSpan => ({ ...span, as: 'content' })),
    ...(source ? [{ ...source, as: 'source' } as const] : []),
    ...(cue ? [{ ...cue, as: 'cue' } as const] : []),
  ];
}

function unitsIn(window: TextSpan, { content }: PositionCandidate): number {
  return content.reduce((sum, piece) => sum + sharedUnits(window, piece), 0);
}
