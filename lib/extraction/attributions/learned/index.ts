import type { ParsedText } from '../../../language/parsed-text';
import { featureList } from '../../../learning/hashing';
import { logistic, score } from '../../../learning/linear';
import type { TextSpan } from '../../../model/text';
import type { Candidate, CandidateGenerator } from '../candidate';
import { type Hypothesis, hypotheses } from './hypotheses';
import type { AttributionModels } from './models';
import { rankFeatures } from './rank-features';
import { rivalries } from './rivalry';
import type { Range } from './stages';
import { PAD, type TokenTable, tokenTable } from './token-table';

/** Hypotheses less likely than this are no candidates. */
const LEAST = 0.3;

/** Finds candidates with learned models: cues, then what each signals and whom, then how likely the whole is among its rivals. */
export function learnedCandidates(models: AttributionModels): CandidateGenerator {
  return (text: ParsedText) => {
    const table = tokenTable(text, models.lexicon);
    const all = hypotheses(table, models);
    return chosen(all, confidences(all, table, models), table).map(([hypothesis, confidence]) =>
      candidateOf(table, hypothesis, confidence),
    );
  };
}

function confidences(
  all: readonly Hypothesis[],
  table: TokenTable,
  { rank }: AttributionModels,
): number[] {
  const features = featureList();
  const rivals = rivalries(all);
  return all.map((hypothesis, index) => {
    rankFeatures(features, table, hypothesis, rivals[index]!);
    return logistic(score(rank, features));
  });
}

/** The likeliest hypotheses of which no two share a cue or words of content. */
function chosen(
  all: readonly Hypothesis[],
  sure: readonly number[],
  table: TokenTable,
): [Hypothesis, number][] {
  const order = [...all.keys()]
    .filter((index) => sure[index]! >= LEAST)
    .toSorted((one, other) => sure[other]! - sure[one]!);
  const taken = new Uint8Array(table.end);
  const cues = new Set<number>();
  return order.flatMap((index): [Hypothesis, number][] => {
    const hypothesis = all[index]!;
    const spans = [hypothesis.left, hypothesis.right].filter((range) => range !== null);
    const free = spans.every(({ start, end }) => !taken.subarray(start, end).includes(1));
    if (!free || cues.has(hypothesis.cue)) return [];
    for (const { start, end } of spans) taken.fill(1, start, end);
    cues.add(hypothesis.cue);
    return [[hypothesis, sure[index]!]];
  });
}

function candidateOf(
  table: TokenTable,
  { cue, left, right, source }: Hypothesis,
  confidence: number,
): Candidate {
  const spanOf = ({ start, end }: Range): TextSpan => ({
    start: table.tokens[start - PAD]!.start,
    end: table.tokens[end - 1 - PAD]!.end,
  });
  const [first, ...more] = [left, right].filter((range) => range !== null).map(spanOf);
  return {
    content: [first!, ...more],
    cue: spanOf({ start: cue, end: cue + 1 }),
    ...(source && { source: spanOf(source) }),
    confidence,
  };
}
