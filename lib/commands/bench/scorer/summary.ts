import type { TextSpan } from '../../../model/text';
import { bestPairs } from './best-pairs';
import type { GoldArticle, ScoredAnswer } from './gold';
import type { Count } from './shares';
import { jaccard, wordList, type WordsOf } from './word-places';

/** A picked sentence is an annotated one from this share of common words on. */
const HALF = 0.5;

/** How many of the sentences picked are annotated ones. */
export function countSentences(answer: ScoredAnswer, gold: GoldArticle, words: WordsOf): Count {
  const known = gold.summary.map((span) => words([span]));
  const edges = answer.summary.flatMap((span, at) =>
    known.flatMap((theirs, index) => {
      const weight = jaccard(words([span]), theirs);
      return weight >= HALF ? [{ answer: at, gold: index, weight }] : [];
    }),
  );
  return {
    right: bestPairs(edges).length,
    answered: answer.summary.length,
    gold: gold.summary.length,
  };
}

/** ROUGE-L of the chosen sentences against the annotated: the longest run of words, with gaps, that stands in both. */
export function rougeL(answer: ScoredAnswer, gold: GoldArticle): number {
  const [ours, theirs] = [answer.summary, gold.summary].map((spans) =>
    wordList(wordingOf(gold.text, spans)),
  ) as [string[], string[]];
  if (ours.length === 0 || theirs.length === 0) return 0;
  return (2 * longestCommon(ours, theirs)) / (ours.length + theirs.length);
}

function wordingOf(text: string, spans: readonly TextSpan[]): string {
  return spans
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The length of the longest sequence that is part of both lists, in order. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row: number[] = Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, against] of other.entries()) {
      next.push(word === against ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row.at(-1)!;
}
