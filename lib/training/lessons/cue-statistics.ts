import type { TableIndex } from '../../model/text';
import {
  cueBucket,
  type CueLexicon,
  LEXICON_BITS,
  lexiconPlace,
} from '../../extraction/attributions/learned/columns/cue-lexicon';
import { PAD, type TokenTable } from '../../extraction/attributions/learned/columns/token-table';
import type { Gold } from './gold';

/** How often each word was met, and how often as the heart of a cue. */
export interface CueCounts {
  readonly count: Map<number, number>;
  readonly cues: Map<number, number>;
}

/** So often hearts are set anew; they hardly change after. */
const ROUNDS = 3;

/** Sets the heart of every gold cue: of its words the one that is a cue most often, by the counts of the round before. */
export function findHearts(
  tables: readonly TokenTable[],
  golds: readonly (readonly Gold[])[],
): void {
  for (let round = 0; round < ROUNDS; round++) {
    const total = sumOf(tables.map((table, index) => countsOf(table, golds[index]!, round === 0)));
    for (const [index, table] of tables.entries()) setHearts(table, golds[index]!, total);
  }
}

/** Sets the hearts of one article's cues by given counts. */
function setHearts(table: TokenTable, golds: readonly Gold[], counts: CueCounts): void {
  for (const gold of golds) gold.heart = heartOf(table, gold, counts);
}

function heartOf(table: TokenTable, { cue }: Gold, { count, cues }: CueCounts): number {
  let heart = cue.start;
  let best = -1;
  for (let at = cue.start; at < cue.end; at++) {
    const place = placeAt(table, at);
    const share = (cues.get(place) ?? 0) / ((count.get(place) ?? 0) + 3);
    if (share >= best) [heart, best] = [at, share];
  }
  return heart;
}

/** The counts of one article; `whole` counts every word of a cue. */
export function countsOf(table: TokenTable, golds: readonly Gold[], whole = false): CueCounts {
  const count = new Map<number, number>();
  const cues = new Map<number, number>();
  for (let at = PAD; at < table.end; at++) add(count, placeAt(table, at), 1);
  for (const { cue, heart } of golds) {
    const [from, to] = whole ? [cue.start, cue.end] : [heart, heart + 1];
    for (let at = from; at < to; at++) add(cues, placeAt(table, at), 1);
  }
  return { count, cues };
}

/** The counts of several articles together. */
export function sumOf(all: readonly CueCounts[]): CueCounts {
  const sum = { count: new Map<number, number>(), cues: new Map<number, number>() };
  for (const { count, cues } of all) {
    for (const [key, value] of count) add(sum.count, key, value);
    for (const [key, value] of cues) add(sum.cues, key, value);
  }
  return sum;
}

/** The lexicon of all counts less an article's own, so that training meets words as they will be met later. */
export function lexiconOf(all: CueCounts, own?: CueCounts): CueLexicon {
  const lexicon = new Int8Array(1 << LEXICON_BITS);
  for (const [place, count] of all.count) {
    lexicon[place] = cueBucket(
      count - (own?.count.get(place) ?? 0),
      (all.cues.get(place) ?? 0) - (own?.cues.get(place) ?? 0),
    );
  }
  return lexicon;
}

function placeAt(table: TokenTable, at: TableIndex): number {
  return lexiconPlace(table.lemma[at]!, table.kind[at]!);
}

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
