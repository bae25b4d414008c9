import type { TableIndex } from '../../model/text';
import { cueFeatures, mayBeCue } from '../../extraction/attributions/learned/features/cue-features';
import { PAD, type TokenTable } from '../../extraction/attributions/learned/columns/token-table';
import { featureList } from '../../learning/hashing';
import { Examples } from '../learners/examples';
import type { Lesson } from './lesson';

/** Every word that may be a cue, as a yes-or-no example, and for each the number of its article. */
export function cueExamples(lessons: readonly Lesson[]): {
  readonly examples: Examples;
  readonly article: number[];
} {
  const examples = new Examples();
  const article: number[] = [];
  const features = featureList();
  for (const [index, { table, golds }] of lessons.entries()) {
    const hearts = new Set(golds.map(({ heart }) => heart));
    for (const at of possibleCues(table)) {
      cueFeatures(features, table, at);
      examples.addOption(features);
      examples.close(hearts.has(at) ? 1 : 0);
      article.push(index);
    }
  }
  return { examples, article };
}

/** The places of a table that may be the heart of a cue. */
export function possibleCues(table: TokenTable): TableIndex[] {
  const places: TableIndex[] = [];
  for (let at = PAD; at < table.end; at++) if (mayBeCue(table, at)) places.push(at);
  return places;
}
