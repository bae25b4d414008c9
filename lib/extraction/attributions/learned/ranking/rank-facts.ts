import { cell } from '../../../../learning/forest';
import type { TokenTable } from '../columns/token-table';
import type { Hypothesis } from '../finding/hypotheses';
import type { TableRange } from '../stages';
import type { Rivalry } from './rivalry';
import { type Agreement, agreement, type RuleView } from './rule-views';

/** What is known of a hypothesis when all have been found and marked. */
export interface JudgedHypothesis {
  readonly hypothesis: Hypothesis;
  /** What the linear ranker makes of it, in log odds. */
  readonly mark: number;
  /** Its rivals by the cue finder’s scores, and by the linear ranker’s. */
  readonly byCue: Rivalry;
  readonly byMark: Rivalry;
  readonly view: RuleView | undefined;
}

/** The same, with what facts are read from. */
interface Seen extends JudgedHypothesis {
  readonly table: TokenTable;
  readonly agreed: Agreement;
}

/** A number that tells whether a hypothesis is right, and can be weighed against others. */
export interface Fact {
  readonly name: string;
  /** So many steps of the row’s whole numbers make one of the fact’s unit; 1 where nothing is said. */
  readonly steps?: number;
  readonly of: (seen: Seen) => number;
}

/** Logarithms are kept in steps of this share. */
const FINE = 8;
/** Stands for the length of what isn’t there, and for a distance to it. */
const NOTHING = -127;

/** All facts, in the order of a row: a column is a place in this table, and a row is as long as it. */
export const RANK_FACTS: readonly Fact[] = [
  { name: 'mark', steps: FINE * 2, of: ({ mark }) => mark },
  { name: 'cueScore', steps: FINE, of: ({ hypothesis }) => hypothesis.cueScore },
  { name: 'contentLog', steps: FINE, of: ({ hypothesis }) => hypothesis.contentLog },
  { name: 'sourceLog', steps: FINE, of: ({ hypothesis }) => hypothesis.sourceLog },
  { name: 'absentLog', steps: FINE, of: ({ hypothesis }) => hypothesis.absentLog },
  {
    name: 'cueAndContent',
    steps: FINE,
    of: ({ hypothesis: { cueScore, contentLog } }) => cueScore + contentLog,
  },
  { name: 'rankByCue', of: ({ byCue }) => byCue.rank },
  { name: 'marginByCue', steps: FINE, of: ({ byCue }) => byCue.margin },
  { name: 'overlappingByCue', steps: FINE, of: ({ byCue }) => byCue.overlapping },
  { name: 'aroundByCue', steps: FINE, of: ({ byCue }) => byCue.around },
  { name: 'withinByCue', steps: FINE, of: ({ byCue }) => byCue.within },
  { name: 'overlappingByMark', steps: FINE, of: ({ byMark }) => byMark.overlapping },
  { name: 'aroundByMark', steps: FINE, of: ({ byMark }) => byMark.around },
  { name: 'withinByMark', steps: FINE, of: ({ byMark }) => byMark.within },
  { name: 'marginByMark', steps: FINE, of: ({ byMark }) => byMark.margin },
  { name: 'cueness', of: ({ table, hypothesis: { cue } }) => table.cueness[cue]! },
  { name: 'cueKind', of: ({ table, hypothesis: { cue } }) => table.kind[cue]! },
  { name: 'cueQuoted', of: ({ table, hypothesis: { cue } }) => table.quoted[cue]! & 7 },
  {
    name: 'sinceStart',
    of: ({ table, hypothesis: { cue } }) => cue - table.sentenceStart[table.sentence[cue]!]!,
  },
  {
    name: 'tillEnd',
    of: ({ table, hypothesis: { cue } }) => table.sentenceEnd[table.sentence[cue]!]! - cue,
  },
  ...contentFacts('left', ({ hypothesis }) => hypothesis.left),
  ...contentFacts('right', ({ hypothesis }) => hypothesis.right),
  { name: 'toLeft', of: ({ hypothesis: { cue, left } }) => (left ? cue - left.end : NOTHING) },
  {
    name: 'toRight',
    of: ({ hypothesis: { cue, right } }) => (right ? right.start - cue : NOTHING),
  },
  {
    name: 'sentencesToRightEnd',
    of: ({ table: { sentence }, hypothesis: { cue, right } }) =>
      right ? sentence[right.end - 1]! - sentence[cue]! : NOTHING,
  },
  {
    name: 'rightEndTillEnd',
    of: ({ table, hypothesis: { cue, right } }) =>
      right ? table.sentenceEnd[table.sentence[cue]!]! - right.end : NOTHING,
  },
  {
    name: 'sourceLength',
    of: ({ hypothesis: { source } }) => (source ? source.end - source.start : NOTHING),
  },
  {
    name: 'toSource',
    of: ({ hypothesis: { cue, source } }) => (source ? source.start - cue : NOTHING),
  },
  {
    name: 'sourceLastKind',
    of: ({ table, hypothesis: { source } }) => (source ? table.kind[source.end - 1]! : NOTHING),
  },
  { name: 'verdict', of: ({ agreed }) => agreed.verdict },
  { name: 'sameSource', of: ({ agreed }) => agreed.sameSource },
  { name: 'ruleConfidence', steps: 20, of: ({ view }) => (view ? view.confidence : 0) },
];

/** What a content at one side of the cue tells. */
function contentFacts(
  side: 'left' | 'right',
  at: (seen: Seen) => TableRange | null,
): readonly Fact[] {
  const told = (name: string, of: (table: TokenTable, range: TableRange) => number): Fact => ({
    name: `${side}${name}`,
    of: (seen) => {
      const range = at(seen);
      return range ? of(seen.table, range) : NOTHING;
    },
  });
  return [
    told('Length', (_, { start, end }) => end - start),
    told('FirstQuoted', ({ quoted }, { start }) => quoted[start]!),
    told('LastQuoted', ({ quoted }, { end }) => quoted[end - 1]!),
    told('Verbs', ({ verbs }, range) => countIn(verbs, range)),
    told('Commas', ({ commas }, range) => countIn(commas, range)),
    told('Marks', ({ marks }, range) => countIn(marks, range)),
  ];
}

function countIn(counts: Int32Array, { start, end }: TableRange): number {
  return counts[end]! - counts[start]!;
}

/** A hypothesis as a row for the forest: what each fact of a table says of it. */
export function factRow(
  table: TokenTable,
  judged: JudgedHypothesis,
  facts: readonly Fact[] = RANK_FACTS,
): Int8Array {
  const seen = { ...judged, table, agreed: agreement(judged.hypothesis, judged.view) };
  const row = new Int8Array(facts.length);
  for (let at = 0; at < facts.length; at++) {
    const { of, steps } = facts[at]!;
    row[at] = cell(of(seen), steps);
  }
  return row;
}
