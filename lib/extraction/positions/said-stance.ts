import type { Token } from '../../language/parsed-text';
import type { Stance } from '../../model/analysis';
import { weighDuty } from './duty';
import { weighJudgement } from './judging';
import { weighOwnVerb } from './own-verb';
import { weighPlan } from './plan';
import { most, noPoints, type Points } from './points';
import type { Self } from './self';

/**
 * The stance that somebody’s own words show, with points that grow with the signs for it; null where they only tell. Duties
 * ("should", "must", "it is vital that") call for, own plans commit, judgements support or oppose, dangers warn, "false" denies.
 */
export function saidStance(
  said: readonly Token[],
  self: Self,
): { readonly stance: Stance; readonly points: number } | null {
  const tokens = said.filter(({ tag }) => tag !== '``');
  const points = noPoints();
  for (let at = 0; at < tokens.length; at++) {
    weighDuty(tokens, at, self, points);
    weighPlan(tokens, at, self, points);
    weighOwnVerb(tokens, at, self, points);
    weighJudgement(tokens, at, self, points);
  }
  weighOpening(tokens, points);
  return most(points);
}

/** What the first words of a statement show: an order, "let us", "please", "it is time to"; and what a condition threatens. */
function weighOpening(tokens: readonly Token[], points: Points): void {
  const words = tokens.filter(({ normal }) => /^\p{L}/u.test(normal));
  const [first, second] = words;
  if (!first) return;
  const has = (pattern: RegExp) => words.some(({ normal }) => pattern.test(normal));
  if (/^(?:please|let)$/.test(first.normal) || has(/^please$/)) points['calls-for'] += 4;
  else if (
    first.tag === 'VB' &&
    !/^(?:be|do|have|see|look|thank|go|come|keep)$/.test(first.lemma) &&
    second?.tag !== 'MD'
  )
    points['calls-for'] += 1.2;
  if (
    /\b(?:it is|it's|now is the|it was) time (?:to|for|that)\b/.test(
      words
        .map(({ normal }) => normal)
        .join(' ')
        .replace(" 's", "'s"),
    )
  )
    points['calls-for'] += 2;
  if (
    /\bno (?:place|room|excuse|excuses|justification|reason|basis) (?:for|to|in)\b/.test(
      words.map(({ normal }) => normal).join(' '),
    )
  )
    points.opposes += 2;
  if (has(/^(?:if|unless)$/) && has(/^(?:will|'ll)$/)) points.warns += 0.8;
}
