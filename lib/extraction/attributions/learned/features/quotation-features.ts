import type { TableIndex } from '../../../../model/text';
import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import { shareOf } from '../columns/cue-lexicon';
import { coarse } from './coarse';
import type { TokenTable } from '../columns/token-table';

const next = numbersFrom(30);

/** Templates of the cue finder: how a token stands to quotations. */
export const CUE_AND_QUOTATION = {
  inside: next(),
  insideLemma: next(),
  opensAfter: next(),
  closesBefore: next(),
  marksBeside: next(),
  opensAfterTag: next(),
  closesBeforeTag: next(),
  outside: next(),
  opensAfterLemma: next(),
  closesBeforeLemma: next(),
};

/** How a token stands to the quotations of its sentence, looked at from `start` to `end`. */
export function quotationFeatures(
  features: Features,
  table: TokenTable,
  {
    at,
    start,
    end,
  }: { readonly at: TableIndex; readonly start: TableIndex; readonly end: TableIndex },
): void {
  const { quoted, lemma, sentence, cueness } = table;
  const here = sentence[at]!;
  const s0 = shareOf(cueness[at]!);
  const inside = quoted[at]! & 7;
  const opensAfter = inside ? 10 : markAfter(table, at, end);
  const closesBefore = inside ? 10 : markBefore(table, at, start);
  put(features, CUE_AND_QUOTATION.inside, inside, s0);
  put(features, CUE_AND_QUOTATION.insideLemma, inside, lemma[at]!);
  put(features, CUE_AND_QUOTATION.opensAfter, opensAfter, s0);
  put(features, CUE_AND_QUOTATION.closesBefore, closesBefore, s0);
  put(features, CUE_AND_QUOTATION.marksBeside, mix(opensAfter, closesBefore), s0);
  put(features, CUE_AND_QUOTATION.opensAfterTag, opensAfter, table.tag[at]!);
  put(features, CUE_AND_QUOTATION.closesBeforeTag, closesBefore, table.tag[at]!);
  const before = here > 0 ? quoted[start - 1]! : 0;
  const after = quoted[end]!;
  put(features, CUE_AND_QUOTATION.outside, mix(before & 23, after & 15), s0);
  put(features, CUE_AND_QUOTATION.opensAfterLemma, opensAfter, lemma[at]!);
  put(features, CUE_AND_QUOTATION.closesBeforeLemma, closesBefore, lemma[at]!);
}

/** Steps to the next opening mark of the sentence, and how long what it opens is. */
function markAfter(table: TokenTable, at: TableIndex, end: TableIndex): number {
  if (table.marks[end] === table.marks[at + 1]) return 0;
  for (let after = at + 1; after < end; after++) {
    const state = table.quoted[after]!;
    if (state & 8) return 20 + coarse(after - at) * 8 + (state & 7);
  }
  return 0;
}

/** Steps to the last closing mark of the sentence, and how long what it closes is. */
function markBefore(table: TokenTable, at: TableIndex, start: TableIndex): number {
  if (table.marks[at] === table.marks[start]) return 0;
  for (let before = at - 1; before >= start; before--) {
    const state = table.quoted[before]!;
    if (state & 16) return 20 + coarse(at - before) * 8 + (state & 7);
  }
  return 0;
}
