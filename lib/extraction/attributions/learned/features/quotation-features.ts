import { type Features, mix, put } from '../../../../learning/hashing';
import { shareOf } from '../columns/cue-lexicon';
import { step } from './step';
import type { TokenTable } from '../columns/token-table';

/** How a token stands to the quotations of its sentence, looked at from `start` to `end`; templates 30 to 39. */
export function quotationFeatures(
  features: Features,
  table: TokenTable,
  { at, start, end }: { readonly at: number; readonly start: number; readonly end: number },
): void {
  const { quoted, lemma, sentence, cueness } = table;
  const here = sentence[at]!;
  const s0 = shareOf(cueness[at]!);
  const inside = quoted[at]! & 7;
  const opensAfter = inside ? 10 : markAfter(table, at, end);
  const closesBefore = inside ? 10 : markBefore(table, at, start);
  put(features, 30, inside, s0);
  put(features, 31, inside, lemma[at]!);
  put(features, 32, opensAfter, s0);
  put(features, 33, closesBefore, s0);
  put(features, 34, mix(opensAfter, closesBefore), s0);
  put(features, 35, opensAfter, table.tag[at]!);
  put(features, 36, closesBefore, table.tag[at]!);
  const before = here > 0 ? quoted[start - 1]! : 0;
  const after = quoted[end]!;
  put(features, 37, mix(before & 23, after & 15), s0);
  put(features, 38, opensAfter, lemma[at]!);
  put(features, 39, closesBefore, lemma[at]!);
}

/** Steps to the next opening mark of the sentence, and how long what it opens is. */
function markAfter(table: TokenTable, at: number, end: number): number {
  if (table.marks[end] === table.marks[at + 1]) return 0;
  for (let next = at + 1; next < end; next++) {
    const state = table.quoted[next]!;
    if (state & 8) return 20 + step(next - at) * 8 + (state & 7);
  }
  return 0;
}

/** Steps to the last closing mark of the sentence, and how long what it closes is. */
function markBefore(table: TokenTable, at: number, start: number): number {
  if (table.marks[at] === table.marks[start]) return 0;
  for (let before = at - 1; before >= start; before--) {
    const state = table.quoted[before]!;
    if (state & 16) return 20 + step(at - before) * 8 + (state & 7);
  }
  return 0;
}
