import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { isAdverb, isModal, isTo, isVerb, tagged } from '../syntax/tags';
import { isDate } from '../syntax/times';
import { denies } from '../syntax/verb-group';
import { lemmaOf } from '../tagging/lemma';

/** A verb with what stands before it and is its own: auxiliaries, modals, adverbs, negation. What leads to it by "to" is not. */
export interface OwnVerb {
  readonly at: TokenIndex;
  /** Its first own word, "to" among them. */
  readonly start: TokenIndex;
  readonly negated: boolean;
  readonly modal: Token | undefined;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly adverbs: readonly string[];
}

const AUXILIARY = wordClass('auxiliary');
const MAY_BE_GERUND = tagged('VBG NN JJ');
/** Tokens of the longest group. */
const LONGEST = 14;
/** "did not *only* say": what a negation limits it leaves true. */
const LIMITS = /^(?:only|just|merely|simply|solely|least)$/;
/** "cannot *but* say", "could not *help* saying": with the negation before it each says yes. */
const AFTER_NEGATION = /^(?:but|help)$/;

/** The verb at a token, with what is its own. */
export function ownVerb(tokens: readonly Token[], at: TokenIndex): OwnVerb {
  let start = at;
  let isNegated = false;
  let modal: Token | undefined;
  let perfect = false;
  let passive = false;
  let infinitive = false;
  let isSure = false;
  const adverbs: string[] = [];
  for (let back = at - 1; back >= 0 && at - back < LONGEST; back--) {
    const token = tokens[back]!;
    const { normal, lemma } = token;
    const before = tokens[back - 1];
    if (
      AFTER_NEGATION.test(normal) &&
      (isNegation(before) || AFTER_NEGATION.test(before?.normal ?? ''))
    ) {
      back -= isNegation(before) ? 1 : 2;
      isSure = true;
    } else if (normal === 'cannot') {
      isNegated = !isNegated;
      modal = token;
    } else if (denies(token)) {
      if (!LIMITS.test(tokens[back + 1]?.normal ?? '')) isNegated = !isNegated;
    } else if (normal === 'longer' && before?.normal === 'no') {
      isNegated = !isNegated;
      back--;
    } else if (/^(?:neither|nor|hardly|scarcely|nowhere)$/.test(normal)) isNegated = true;
    else if (isModal(token) && leadsBare(tokens, back + 1)) {
      if (!isSure) modal ??= token;
    } else if (AUXILIARY.has(lemma)) {
      if (lemma === 'have') perfect = true;
      if (lemma === 'be') passive = true;
    } else if (isTo(token)) {
      infinitive = true;
      start = back;
      break;
    } else if (isAdverb(token) || /^(?:yet|once|even)$/.test(normal)) adverbs.push(normal);
    else if (isDate(token) && back > 0) {
      if (before?.normal === 'on') back--;
    } else break;
    start = Math.min(start, back);
  }
  return { at, start, negated: isNegated, modal, perfect, passive, infinitive, adverbs };
}

/** Whether a bare form stands behind a modal: "may say", "may have said", but "May said". */
function leadsBare(tokens: readonly Token[], from: TokenIndex): boolean {
  let at = from;
  while (isAdverb(tokens[at]) || denies(tokens[at]) || isDate(tokens[at])) at++;
  if (AFTER_NEGATION.test(tokens[at]?.normal ?? '')) return true;
  const { normal = '', lemma = '' } = tokens[at] ?? {};
  return (
    normal === lemma ||
    normal === verbLemma(tokens[at]) ||
    /^(?:but|yet|on|never|even)$/.test(normal)
  );
}

/** Whether a token denies: "not", "never", "cannot". */
function isNegation(token: Token | undefined): boolean {
  return denies(token) || token?.normal === 'cannot';
}

/** The dictionary form of a word as a verb, whatever its tag: taggers take "saying" and "believe" for nouns. */
export function verbLemma(token: Token | undefined): string {
  if (!token || isVerb(token)) return token?.lemma ?? '';
  if (token.normal.endsWith('ing')) return lemmaOf(token.normal, 'VBG');
  return lemmaOf(token.normal, token.normal.endsWith('ed') ? 'VBD' : 'VB');
}

/** Whether a token has the form of a gerund. */
export function endsAsGerund(token: Token | undefined): boolean {
  return token !== undefined && token.normal.endsWith('ing') && MAY_BE_GERUND(token);
}
