import {
  type Contest,
  contestOf,
  judged,
  linearMarks,
} from '../../extraction/attributions/learned/ranking/contest';
import type { Hypothesis } from '../../extraction/attributions/learned/finding/hypotheses';
import type { Finders } from '../../extraction/attributions/learned/models';
import { factRow, RANK_FACTS } from '../../extraction/attributions/learned/ranking/rank-facts';
import { rankFeatures } from '../../extraction/attributions/learned/ranking/rank-features';
import { chosen } from '../../extraction/attributions/learned/ranking/choose';
import { NESTED } from '../../extraction/confidences';
import { type TableRange, sameRange } from '../../extraction/attributions/learned/stages';
import { ruleCandidates } from '../../extraction/attributions/rules';
import type { TokenTable } from '../../extraction/attributions/learned/columns/token-table';
import { WORD } from '../../extraction/attributions/learned/columns/word-kind';
import { featureList } from '../../learning/hashing';
import { forestScore } from '../../learning/forest';
import { type Linear, logistic } from '../../learning/linear';
import type { Table } from '../../learning/tables';
import type { Rows } from '../learners/boost';
import type { Claim } from '../learners/calibrate';
import { Examples } from '../learners/examples';
import type { Gold } from './gold';
import type { Lesson } from './lesson';

/** Hypotheses of articles that their finders have not seen, how right each is, and for each the number of its article. */
export interface RankExamples {
  readonly contests: readonly Contest[];
  readonly examples: Examples;
  readonly article: readonly number[];
}

/** All hypotheses of some lessons, as yes-or-no examples for the linear ranker. */
export function rankExamples(
  lessons: readonly Lesson[],
  findersFor: (article: number) => Finders,
): RankExamples {
  const examples = new Examples();
  const article: number[] = [];
  const features = featureList();
  const contests = lessons.map(({ text, table }, index) =>
    contestOf(table, findersFor(index), ruleCandidates(text)),
  );
  for (const [index, { table, golds }] of lessons.entries()) {
    const { all, rivals, views } = contests[index]!;
    for (const [at, hypothesis] of all.entries()) {
      rankFeatures(features, table, hypothesis, rivals[at]!, views.get(hypothesis.cue));
      examples.addOption(features);
      examples.close(rightness(table, hypothesis, golds));
      article.push(index);
    }
  }
  return { contests, examples, article };
}

/** The same hypotheses as rows for the forest, each marked by a linear ranker that has not seen its article. */
export function rankRows(
  lessons: readonly Lesson[],
  { contests, examples }: RankExamples,
  rankerFor: (article: number) => Linear,
): Rows {
  const rows = lessons.flatMap(({ table }, index) => {
    const contest = contests[index]!;
    return judged(contest, linearMarks(contest, table, rankerFor(index))).map((each) =>
      factRow(table, each),
    );
  });
  const width = RANK_FACTS.length;
  const cells = new Int8Array(rows.length * width);
  for (const [index, row] of rows.entries()) cells.set(row, index * width);
  return { width, cells, target: examples.target.subarray(0, rows.length) };
}

/** So unlikely hypotheses are never chosen. */
const FLOOR = { least: 0.1, brief: 0.1, nested: NESTED };

/** What models that have not seen a lesson would claim in it if they had to be sure of little. */
export function claimsOf(
  { table, golds }: Lesson,
  contest: Contest,
  { rank, forest }: { readonly rank: Linear; readonly forest: Table },
): Claim[] {
  const logOdds = judged(contest, linearMarks(contest, table, rank)).map((each) =>
    forestScore(forest, factRow(table, each)),
  );
  return chosen(contest.all, logOdds.map(logistic), table, FLOOR).map((index) => ({
    logOdds: logOdds[index]!,
    right: rightness(table, contest.all[index]!, golds) > 0,
  }));
}

/** 1 for a content that is gold to the letter, half for one that shares half its words with gold, 0 for others. */
function rightness(table: TokenTable, hypothesis: Hypothesis, golds: readonly Gold[]): number {
  const claimed = wordsOf(table, hypothesis);
  let best = 0;
  for (const gold of golds) {
    if (sameRange(gold.left, hypothesis.left) && sameRange(gold.right, hypothesis.right)) return 1;
    const words = wordsOf(table, gold);
    const common = [...words].filter((word) => claimed.has(word)).length;
    if (common * 2 >= words.size + claimed.size - common && common > 0) best = 0.5;
  }
  return best;
}

function wordsOf(
  table: TokenTable,
  { left, right }: { readonly left: TableRange | null; readonly right: TableRange | null },
): Set<number> {
  const words = new Set<number>();
  for (const range of [left, right]) {
    if (!range) continue;
    for (let at = range.start; at < range.end; at++) if (table.kind[at]! & WORD) words.add(at);
  }
  return words;
}
