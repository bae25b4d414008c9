import type { Encoder } from '../encoder/session';
import { readVectors, type TextVectors } from '../encoder/read';
import type { MarkedSpan } from '../encoder/windows';
import type { PositionCandidate } from '../extraction/positions/candidates';
import type { ParsedText } from '../language/parsed-text';
import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';
import { sharedUnits } from '../text/span';
import { firstSight } from './analyze';
import type { Extractors, FirstFound } from './extractors';

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
  const { found, vectors } = await heardIn(
    text,
    { entities: named, attributions: analysis.attributions },
    { ...extractors, speakers },
    { encoder, ...(signal && { signal }), ...(progress && { progress }) },
  );
  const { attributions } = found;
  const positions = positionsOf(text, found, vectors);
  const entities = extractors.actors(text, { entities: named, attributions, positions });
  const summary = extractors.summary(text, { entities, attributions, positions }, vectors);
  return { ...analysis, reading: 'whole', entities, attributions, positions, summary };
}

/** What was heard in a text, with the vectors that it was heard by. */
interface Heard {
  readonly found: FirstFound & { readonly candidates: readonly PositionCandidate[] };
  readonly vectors: TextVectors;
}

/** Reads a text through the encoder, told of what was found at first sight: who speaks, and in which words positions may be taken. */
export async function heardIn(
  text: ParsedText,
  first: FirstFound,
  extractors: Pick<Extractors, 'candidates'> & {
    readonly speakers: NonNullable<Extractors['speakers']>;
  },
  { encoder, signal, progress }: WholeReading & { readonly encoder: Encoder },
): Promise<Heard> {
  const candidates = extractors.candidates(text, first);
  const vectors = await readVectors(text, candidates.flatMap(marksOf), encoder, {
    // What holds most of the statements first.
    urgency: (window) => candidates.reduce((sum, each) => sum + unitsIn(window, each), 0),
    ...(signal && { signal }),
    ...(progress && { progress }),
  });
  const { entities } = first;
  const found = { entities, attributions: extractors.speakers(text, first, vectors) };
  // Whoever speaks holds what he says: with other speakers there are other holders.
  return { found: { ...found, candidates: extractors.candidates(text, found) }, vectors };
}

/** What the encoder is told of a candidate. */
function marksOf({ source, cue, content }: PositionCandidate): readonly MarkedSpan[] {
  return [
    ...content.map((span): MarkedSpan => ({ ...span, as: 'content' })),
    ...(source ? [{ ...source, as: 'source' } as const] : []),
    ...(cue ? [{ ...cue, as: 'cue' } as const] : []),
  ];
}

function unitsIn(window: TextSpan, { content }: PositionCandidate): number {
  return content.reduce((sum, piece) => sum + sharedUnits(window, piece), 0);
}
