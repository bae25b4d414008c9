import { cell } from '../../../../learning/forest';
import type { Hypothesis } from '../finding/hypotheses';
import type { Rivalry } from './rivalry';
import { agreement, type RuleView } from './rule-views';
import type { Range } from '../finding/stages';
import type { TokenTable } from '../columns/token-table';

/** So many numbers tell of a hypothesis. */
export const FACTS = 42;
/** Logarithms are kept in steps of this share. */
const FINE = 8;
/** Stands for the length of what isn’t there, and for a distance to it. */
const NOTHING = -127;

/** What tells whether a hypothesis is right, in numbers that can be weighed against each other. */
export function rankFacts(
  row: Int8Array,
  table: TokenTable,
  hypothesis: Hypothesis,
  {
    mark,
    byCue,
    byMark,
    view,
  }: {
    /** What the linear ranker makes of it. */
    readonly mark: number;
    /** Its rivals by the cue finder’s scores, and by the linear ranker’s. */
    readonly byCue: Rivalry;
    readonly byMark: Rivalry;
    readonly view: RuleView | undefined;
  },
): void {
  const { cue, left, right, source, cueScore, contentLog, sourceLog, absentLog } = hypothesis;
  const { quoted } = table;
  let at = 0;
  const add = (value: number, steps = 1) => {
    row[at++] = cell(value, steps);
  };
  add(mark, FINE * 2);
  add(cueScore, FINE);
  add(contentLog, FINE);
  add(sourceLog, FINE);
  add(absentLog, FINE);
  add(cueScore + contentLog, FINE);
  add(byCue.rank);
  add(byCue.margin, FINE);
  for (const { overlapping, around, within } of [byCue, byMark]) {
    add(overlapping, FINE);
    add(around, FINE);
    add(within, FINE);
  }
  add(byMark.margin, FINE);
  add(table.cueness[cue]!);
  add(table.kind[cue]!);
  add(quoted[cue]! & 7);
  const here = table.sentence[cue]!;
  add(cue - table.sentenceStart[here]!);
  add(table.sentenceEnd[here]! - cue);
  for (const range of [left, right]) {
    add(range ? range.end - range.start : NOTHING);
    add(range ? quoted[range.start]! : NOTHING);
    add(range ? quoted[range.end - 1]! : NOTHING);
    add(range ? countIn(table.verbs, range) : NOTHING);
    add(range ? countIn(table.commas, range) : NOTHING);
    add(range ? countIn(table.marks, range) : NOTHING);
  }
  add(left ? cue - left.end : NOTHING);
  add(right ? right.start - cue : NOTHING);
  add(right ? table.sentence[right.end - 1]! - here : NOTHING);
  add(right ? table.sentenceEnd[here]! - right.end : NOTHING);
  add(source ? source.end - source.start : NOTHING);
  add(source ? source.start - cue : NOTHING);
  add(source ? table.kind[source.end - 1]! : NOTHING);
  const { verdict, sameSource } = agreement(hypothesis, view);
  add(verdict);
  add(sameSource);
  add(view ? view.confidence : 0, 20);
}

function countIn(counts: Int32Array, { start, end }: Range): number {
  return counts[end]! - counts[start]!;
}
