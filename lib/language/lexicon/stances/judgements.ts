import { ADJECTIVES, NOUNS, SMALL_WORDS, VERBS } from '../words';

/** What a word of somebody’s statement says of the thing he speaks of; `fit`, `true` and `caring` judge only when denied: "not acceptable". */
export type Judgement = 'good' | 'bad' | 'danger' | 'duty' | 'false' | 'fit' | 'caring' | 'true';

const COLUMNS = [VERBS, NOUNS, ADJECTIVES, SMALL_WORDS].map((table) =>
  table.column<Judgement>('judges'),
);
const NONE: readonly Judgement[] = [];

/** How a word, by dictionary form, judges what it is said of; mostly not at all. */
export function judgementsOf(lemma: string): readonly Judgement[] {
  let found = NONE;
  for (const column of COLUMNS) {
    const judgements = column.get(lemma);
    if (judgements) found = found.length === 0 ? judgements : [...found, ...judgements];
  }
  return found;
}
