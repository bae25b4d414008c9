import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import type { TextSpan } from '../../../../model/text';
import type { Candidate } from '../../candidate';
import type { Hypothesis } from '../finding/hypotheses';
import { type TableRange, sameRange } from '../stages';
import { placeOfOffset, type TokenTable } from '../columns/token-table';

const next = numbersFrom(50);

/** Templates of the linear ranker: what the rules say of a hypothesis. */
export const RANK_BY_RULES = {
  verdictSure: next(),
  verdictCue: next(),
  verdictContent: next(),
  verdictSource: next(),
  verdictSureRank: next(),
};

/** What the rules make of a cue, in the places of a table. */
export interface RuleView {
  readonly left: TableRange | null;
  readonly right: TableRange | null;
  readonly source: TableRange | null;
  readonly confidence: number;
}

/** What the rules make of each cue they know, by the place of its first word. */
export function ruleViews(
  rules: readonly Candidate[],
  table: TokenTable,
): ReadonlyMap<number, RuleView> {
  const views = new Map<number, RuleView>();
  for (const { cue, content, source, confidence } of rules) {
    if (!cue) continue;
    const place = placeOfOffset(table, cue.start);
    const known = views.get(place);
    if (known && known.confidence >= confidence) continue;
    views.set(place, {
      left: hull(
        table,
        content.filter(({ end }) => end <= cue.start),
      ),
      right: hull(
        table,
        content.filter(({ start }) => start >= cue.end),
      ),
      source: hull(table, source ? [source] : []),
      confidence,
    });
  }
  return views;
}

function hull(table: TokenTable, spans: readonly TextSpan[]): TableRange | null {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return { start: placeOfOffset(table, first.start), end: placeOfOffset(table, last.end - 1) + 1 };
}

/** What the rules say of a hypothesis: nothing, the same, nearly the same, something else. */
export function secondFeatures(
  features: Features,
  hypothesis: Hypothesis,
  view: RuleView | undefined,
  steps: { readonly cue: number; readonly content: number; readonly rank: number },
): void {
  const { verdict, sameSource: source } = agreement(hypothesis, view);
  const sure = view ? Math.round(view.confidence * 20) : 0;
  put(features, RANK_BY_RULES.verdictSure, verdict, sure);
  put(features, RANK_BY_RULES.verdictCue, verdict, steps.cue);
  put(features, RANK_BY_RULES.verdictContent, verdict, steps.content);
  put(features, RANK_BY_RULES.verdictSource, verdict, source);
  put(features, RANK_BY_RULES.verdictSureRank, mix(verdict, sure), steps.rank);
}

/** The verdict that rules find the same content. */
export const SAME = 1;

/** How far hypothesis and rules agree: on the contents from `SAME`, 1, to 4, none shared; on the source 1 or 2; 0 for no view. */
export interface Agreement {
  readonly verdict: number;
  readonly sameSource: number;
}

/** How far a hypothesis and what the rules make of its cue agree. */
export function agreement(hypothesis: Hypothesis, view: RuleView | undefined): Agreement {
  if (!view) return { verdict: 0, sameSource: 0 };
  return {
    verdict: verdictOn(hypothesis, view),
    sameSource: sameRange(hypothesis.source, view.source) ? 1 : 2,
  };
}

function verdictOn(hypothesis: Hypothesis, view: RuleView): number {
  if (sameRange(hypothesis.left, view.left) && sameRange(hypothesis.right, view.right)) return SAME;
  const common = shared(hypothesis.left, view.left) + shared(hypothesis.right, view.right);
  const all = lengthOf(hypothesis) + lengthOf(view) - common;
  return common * 2 >= all ? 2 : common > 0 ? 3 : 4;
}

/** How many places two ranges share. */
function shared(one: TableRange | null, other: TableRange | null): number {
  if (!one || !other) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function lengthOf({ left, right }: Pick<RuleView, 'left' | 'right'>): number {
  return (left ? left.end - left.start : 0) + (right ? right.end - right.start : 0);
}
