import { STANCE_TURNS } from '../../../language/lexicon/stances/judgements';
import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { isWordLike } from '../../../language/syntax/sentence-start';
import { isBaseForm, isModal, isQuotationMark } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { weighDuty } from './duty';
import { weighJudgement } from './judging';
import { weighOwnVerb } from './own-verb';
import { weighPlan } from './plan';
import { ballot, type Give, type Scored } from './points';
import type { Self } from './self';

/** The signs that are looked for at each word, in order. */
const SIGNS_AT_WORDS: readonly {
  readonly name: string;
  readonly weigh: (tokens: readonly Token[], at: TokenIndex, self: Self, give: Give) => void;
}[] = [
  { name: 'duty', weigh: weighDuty },
  { name: 'plan', weigh: weighPlan },
  { name: 'own-verb', weigh: weighOwnVerb },
  { name: 'judgement', weigh: weighJudgement },
];

/** The signs that a statement has as a whole. */
const SIGNS_OF_WHOLE: readonly {
  readonly name: string;
  readonly weigh: (tokens: readonly Token[], give: Give) => void;
}[] = [
  { name: 'opening', weigh: weighOpening },
  { name: 'turn-of-phrase', weigh: weighTurns },
];

/**
 * The stance that somebody’s own words show, with points that grow with the signs for it; null where they only tell. Duties
 * ("should", "must", "it is vital that") call for, own plans commit, judgements support or oppose, dangers warn, "false" denies.
 */
export function saidStance(said: readonly Token[], self: Self): Scored | null {
  const tokens = said.filter((token) => !isQuotationMark(token));
  const { giverOf, winner } = ballot();
  const signs = SIGNS_AT_WORDS.map(({ name, weigh }) => ({ weigh, give: giverOf(name) }));
  for (let at = 0; at < tokens.length; at++) {
    for (const { weigh, give } of signs) weigh(tokens, at, self, give);
  }
  for (const { name, weigh } of SIGNS_OF_WHOLE) weigh(tokens, giverOf(name));
  return winner();
}

/** A denial that reaches what follows: "does n't really". */
const DENIED = new RegExp(String.raw`(?<![\p{L}'])(?:${anyOf('denying')})(?: \S+){0,4} $`, 'u');
/** What "let us" may lead to that asks for nothing, and verbs that order nothing where they open a sentence. */
const LET_IDLE = wordClass('let-idle');
const IDLE_ORDERS = wordClass('idle-order');

/** What the first words of a statement show: an order, "let us", "please"; and what a condition threatens. */
function weighOpening(tokens: readonly Token[], give: Give): void {
  const words = tokens.filter(isWordLike);
  const [first, second] = words;
  if (!first) return;
  const has = (pattern: RegExp) => words.some(({ normal }) => pattern.test(normal));
  const aim = words.find(({ normal }, at) => at > 0 && normal !== 'us');
  const orders =
    first.normal === 'let' && second?.normal !== 'me' && !LET_IDLE.has(aim?.normal ?? '');
  if (orders || has(/^please$/)) give('calls-for', 4);
  else if (isBaseForm(first) && !IDLE_ORDERS.has(first.lemma) && !isModal(second))
    give('calls-for', 1.2);
  if (has(/^(?:if|unless)$/) && has(/^(?:will|'ll)$/)) give('warns', 0.5);
}

/** What several words show together: "it is time to", "no excuse for", "too little". */
function weighTurns(tokens: readonly Token[], give: Give): void {
  const said = tokens
    .filter(({ normal }) => /^['’]?\p{L}/u.test(normal))
    .map(({ normal }) => ` ${normal}`)
    .join('');
  const padded = `${said} `;
  for (const { words, stance, points: worth } of STANCE_TURNS) {
    const found = words.exec(padded);
    if (!found) continue;
    if (!DENIED.test(said.slice(0, found.index + 1))) give(stance, worth);
    else if (stance === 'supports') give('opposes', worth);
  }
}
