import { mix } from '../../../../learning/hashing';
import { NOUN, VERB } from './word-kind';

/** Words are told apart by so many bits; that some share a place does little harm. */
export const LEXICON_BITS = 18;

/**
 * How often words signalled an attribution in the text the models were trained on, a bucket a word: 0 for a word hardly seen,
 * else 1 + 4 × share bucket (0 to 6) + count bucket (0 to 3). No wording is kept, only places by hash.
 */
export type CueLexicon = Int8Array;

/** Where the lexicon holds a word: by its lemma's hash, apart for verbs, nouns and others. */
export function lexiconPlace(lemma: number, kind: number): number {
  return mix(lemma, kind & (VERB | NOUN)) >>> (32 - LEXICON_BITS);
}

const SHARES = [0.03, 0.1, 0.25, 0.5, 0.75];
const COUNTS = [3, 10, 40];

/** The bucket of a word that was met `count` times, `cues` of them as the heart of a cue. */
export function cueBucket(count: number, cues: number): number {
  if (count <= 0 || (cues === 0 && count < COUNTS[0]!)) return 0;
  const share = cues / (count + 1);
  const bucket = cues === 0 ? 0 : 1 + SHARES.filter((limit) => share >= limit).length;
  return 1 + 4 * bucket + COUNTS.filter((limit) => count >= limit).length;
}

/** The share bucket of a lexicon bucket: 0 none or unknown, up to 6. */
export function shareOf(bucket: number): number {
  return bucket === 0 ? 0 : (bucket - 1) >> 2;
}
