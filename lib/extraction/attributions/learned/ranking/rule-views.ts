import { type Features, mix, put } from '../../../../learning/hashing';
import type { TextSpan } from '../../../../model/text';
import { sharedUnits } from '../../../../text/span';
import type { Candidate } from '../../candidate';
import type { Hypothesis } from '../finding/hypotheses';
import { type Range, sameRange } from '../finding/stages';
import { placeOfOffset, type TokenTable } from '../columns/token-table';

/** What the rules make of a cue, in the places of a table. */
export interface RuleView {
  readonly left: Range | null;
  readonly right: Range | null;
  readonly source: Range | null;
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

function hull(table: TokenTable, spans: readonly TextSpan[]): Range | null {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return { start: placeOfOffset(table, first.start), end: placeOfOffset(table, last.end - 1) + 1 };
}

/** What the rules say of a hypothesis: nothing, the same, nearly the same, something else. Templates 50 to 59. */
export function secondFeatures(
  features: Features,
  hypothesis: Hypothesis,
  view: RuleView | undefined,
  steps: { readonly cue: number; readonly content: number; readonly rank: number },
): void {
  const { verdict, sameSource: source } = agreement(hypothesis, view);
  const sure = view ? Math.round(view.confidence * 20) : 0;
  put(features, 50, verdict, sure);
  put(features, 51, verdict, steps.cue);
  put(features, 52, verdict, steps.content);
  put(features, 53, verdict, source);
  put(features, 54, mix(verdict, sure), steps.rank);
}

/** How far hypothesis and rules agree: on the contents from 1, the same, to 4, none shared; on the source 1 or 2; 0 for no view. */
export function agreement(
  hypothesis: Hypothesis,
  view: RuleView | undefined,
): { readonly verdict: number; readonly sameSource: number } {
  if (!view) return { verdict: 0, sameSource: 0 };
  return {
    verdict: verdictOn(hypothesis, view),
    sameSource: sameRange(hypothesis.source, view.source) ? 1 : 2,
  };
}

function verdictOn(hypothesis: Hypothesis, view: RuleView): number {
  if (sameRange(hypothesis.left, view.left) && sameRange(hypothesis.right, view.right)) return 1;
  const common = shared(hypothesis.left, view.left) + shared(hypothesis.right, view.right);
  const all = lengthOf(hypothesis) + lengthOf(view) - common;
  return common * 2 >= all ? 2 : common > 0 ? 3 : 4;
}

function shared(one: Range | null, other: Range | null): number {
  return one && other ? sharedUnits(one, other) : 0;
}

function lengthOf({ left, right }: Pick<RuleView, 'left' | 'right'>): number {
  return (left ? left.end - left.start : 0) + (right ? right.end - right.start : 0);
}
