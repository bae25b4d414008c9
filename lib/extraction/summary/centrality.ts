import { wordClass } from '../../language/lexicon/word-class';
import type { Sentence } from '../../language/parsed-text';
import { isNoun, tagged } from '../../language/syntax/tags';

/** A sentence's words of content as weights of a vector of length 1. */
export type WordVector = ReadonlyMap<string, number>;

/**
 * The sentences as vectors: each word weighs more the more sentences of the text have it, since in one article the words
 * that come back are its subject. A word met once only ties no sentence to another.
 */
export function vectorsOf(
  sentences: readonly ReadonlyMap<string, number>[],
): readonly WordVector[] {
  const spread = new Map<string, number>();
  for (const counts of sentences) {
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return sentences.map((counts) => {
    const weights = [...counts].map(([word, count]): [string, number] => [
      word,
      count * Math.log(1 + spread.get(word)!),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

/**
 * How near each vector is to all others, 0 to 1, the nearest being 1: LexRank’s degree (Erkan & Radev 2004) taken against
 * the sum of all vectors, so that it costs one pass and not one for every pair.
 */
export function centralities(vectors: readonly WordVector[]): readonly number[] {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  }
  // Its likeness to itself, 1 for every vector that has words, tells nothing.
  const degrees = vectors.map((vector) => Math.max(0, likeness(vector, sum) - 1));
  const most = degrees.reduce((one, other) => Math.max(one, other), 0) || 1;
  return degrees.map((degree) => degree / most);
}

/** The inner product: 0 where the two share no word, 1 for two vectors of the same words. */
export function likeness(one: WordVector, other: WordVector): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  return product;
}

const OF_CONTENT = tagged('NN* VB* JJ* CD');
/** Words that tell nothing of what a text is about. */
const EMPTY = new Set([...wordClass('empty'), ...wordClass('weekday')]);

/** How often a sentence has each of its words of content, by dictionary form. */
export function contentWords({ tokens }: Sentence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const { lemma, normal } = token;
    if (!OF_CONTENT(token) || EMPTY.has(lemma)) continue;
    const word = isNoun(token) ? lemma.toLowerCase() : lemma;
    if (/[\p{L}\p{N}]/u.test(normal)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
