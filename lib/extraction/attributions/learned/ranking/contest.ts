import { featureList } from '../../../../learning/hashing';
import { type Linear, score } from '../../../../learning/linear';
import type { Candidate } from '../../candidate';
import { type Hypothesis, hypotheses } from '../finding/hypotheses';
import type { Finders } from '../models';
import type { JudgedHypothesis } from './rank-facts';
import { rankFeatures } from './rank-features';
import { type Rivalry, rivalries } from './rivalry';
import { type RuleView, ruleViews } from './rule-views';
import type { TokenTable } from '../columns/token-table';

/** The hypotheses of a text, what they are to each other and what the rules say. */
export interface Contest {
  readonly all: readonly Hypothesis[];
  /** Rivalries by the cue finder’s scores. */
  readonly rivals: readonly Rivalry[];
  readonly views: ReadonlyMap<number, RuleView>;
}

/** Finds all hypotheses of a text. */
export function contestOf(
  table: TokenTable,
  finders: Finders,
  rules: readonly Candidate[],
): Contest {
  const all = hypotheses(table, finders);
  const rivals = rivalries(
    all,
    all.map(({ cueScore }) => cueScore),
  );
  return { all, rivals, views: ruleViews(rules, table) };
}

/** What the linear ranker makes of each hypothesis. */
export function linearMarks(
  { all, rivals, views }: Contest,
  table: TokenTable,
  rank: Linear,
): number[] {
  const features = featureList();
  return all.map((hypothesis, index) => {
    rankFeatures(features, table, hypothesis, rivals[index]!, views.get(hypothesis.cue));
    return score(rank, features);
  });
}

/** What is known of each hypothesis; `marks` are the linear ranker’s. */
export function judged(
  { all, rivals, views }: Contest,
  marks: readonly number[],
): JudgedHypothesis[] {
  const byMark = rivalries(all, marks);
  return all.map((hypothesis, index) => ({
    hypothesis,
    mark: marks[index]!,
    byCue: rivals[index]!,
    byMark: byMark[index]!,
    view: views.get(hypothesis.cue),
  }));
}
