import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import { STANCE_TURNS } from '../../../language/lexicon/stances/stance-turns';
import type { Token } from '../../../language/parsed-text';
import type { Stance } from '../../../model/analysis';
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
  weighTurns(tokens, points);
  return most(points);
}

/** A denial that reaches what follows: "does n't really". */
const DENIED = new RegExp(String.raw`(?<![\p{L}'])(?:${anyOf('denying')})(?: \S+){0,4} $`, 'u');
/** What "let us" may lead to that asks for nothing, and verbs that order nothing where they open a sentence. */
const LET_IDLE = wordClass('let-idle');
const IDLE_ORDERS = wordClass('idle-order');

/** What the first words of a statement show: an order, "let us", "please"; and what a condition threatens. */
function weighOpening(tokens: readonly Token[], points: Points): void {
  const words = tokens.filter(({ normal }) => /^\p{L}/u.test(normal));
  const [first, second] = words;
  if (!first) return;
  const has = (pattern: RegExp) => words.some(({ normal }) => pattern.test(normal));
  const aim = words.find(({ normal }, at) => at > 0 && normal !== 'us');
  const orders =
    first.normal === 'let' && second?.normal !== 'me' && !LET_IDLE.has(aim?.normal ?? '');
  if (orders || has(/^please$/)) points['calls-for'] += 4;
  else if (first.tag === 'VB' && !IDLE_ORDERS.has(first.lemma) && second?.tag !== 'MD')
    points['calls-for'] += 1.2;
  if (has(/^(?:if|unless)$/) && has(/^(?:will|'ll)$/)) points.warns += 0.5;
}

/** What several words show together: "it is time to", "no excuse for", "too little". */
function weighTurns(tokens: readonly Token[], points: Points): void {
  const said = tokens
    .filter(({ normal }) => /^['’]?\p{L}/u.test(normal))
    .map(({ normal }) => ` ${normal}`)
    .join('');
  const padded = `${said} `;
  for (const { words, stance, points: worth } of STANCE_TURNS) {
    const found = words.exec(padded);
    if (!found) continue;
    if (!DENIED.test(said.slice(0, found.index + 1))) points[stance] += worth;
    else if (stance === 'supports') points.opposes += worth;
  }
}
