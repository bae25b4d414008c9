import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { type Modal, modalAt } from '../../../language/syntax/modal';
import { isNominal, isPastParticiple, isTo } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { isBody } from '../holders/voices';
import { isOpen } from '../verbs/open-question';
import { sideAt } from '../verbs/side';
import type { Give } from './points';
import type { Self } from './self';

/** Who will do this stands against something. */
const RESIST = wordClass('reversing');
/** To say that this will come is to warn. */
const LOSS = /^(?:lose|suffer|starve|die|collapse|perish|fail)$/;
/** To say that one will do this promises nothing. */
const UNPLANNED = wordClass('unplanned');
/** What these say one will do or must do is no plan and no demand. */
const IDLE = wordClass('undemanding');
const FIRM = wordClass('firm');
/** What is done against someone: to say that it may be done is to threaten. */
const THREATS = wordClass('reprisal');
const ANY_SUCH = wordClass('any-such');
const PERHAPS = /^(?:may|might|could)$/;

/** What the speaker, or what he speaks for, will do or not do: "we will pay", "the ministry plans to build", "it will be built". */
export function weighPlan(
  tokens: readonly Token[],
  at: TokenIndex,
  { isSelf, inOffice }: Self,
  give: Give,
): void {
  const { normal, lemma } = tokens[at]!;
  const planned = lemma === 'plan' && isTo(tokens[at + 1]);
  const perhaps = PERHAPS.test(normal);
  if (!planned && !perhaps && !/^(?:will|'ll|would|shall|going)$/.test(normal)) return;
  const modal = modalAt(tokens, at);
  if (!modal) return;
  weighThreat(tokens, at, modal, give);
  if (perhaps || isOpen(tokens, at)) return;
  const { verb, subject, negated } = modal;
  if (!inOffice && subject && isFirm(tokens, subject) && /^(?:will|would|planned)$/.test(normal)) {
    if (!UNPLANNED.has(verb.lemma) && !isPastParticiple(verb)) give('commits', 1.2);
  }
  if (subject && (isSelf(subject) || (inOffice && isThatBody(tokens, subject)))) {
    const done = isPastParticiple(verb) && modal.at > at + 1;
    if (done && !isSelf(subject) && inOffice && !isIdle(verb)) give('commits', 1.5);
    if (isUltimatum(tokens, at) && !UNPLANNED.has(verb.lemma)) {
      give('warns', 2.6);
      return;
    }
    const supposed = normal === 'would' && tokens.some((token) => token.normal === 'if');
    if (done || supposed || UNPLANNED.has(verb.lemma)) return;
    const against =
      negated || RESIST.has(verb.lemma) || sideAt(tokens, modal.at)?.entry.stance === 'opposes';
    give(against ? 'opposes' : 'commits', 2.5);
  } else if (
    inOffice &&
    isPastParticiple(verb) &&
    !isIdle(verb) &&
    tokens[at + 1]?.normal === 'be'
  ) {
    give('commits', 1.5);
  }
}

/** "(We will raise the tax) unless they sign", "if no pact is reached": what somebody will do if another does not. */
function isUltimatum(tokens: readonly Token[], modal: TokenIndex): boolean {
  const condition = tokens.findIndex(({ normal }) => /^(?:if|unless)$/.test(normal));
  if (condition < 0) return false;
  if (tokens[condition]!.normal === 'unless') return true;
  const end = condition < modal ? modal - 1 : condition + 8;
  return tokens
    .slice(condition, end)
    .some(({ normal }) => /^(?:no|not|n't|fails?|refuses?)$/.test(normal));
}

/** "the ministry", "her party": not "any court". */
function isThatBody(tokens: readonly Token[], subject: Token): boolean {
  if (!isBody(subject)) return false;
  const before = tokens.slice(0, tokens.indexOf(subject)).findLast((token) => !isNominal(token));
  return before === undefined || !ANY_SUCH.has(before.normal);
}

/** "the company", "our airline": for it its own people promise. */
function isFirm(tokens: readonly Token[], subject: Token): boolean {
  const before = tokens[tokens.indexOf(subject) - 1];
  return FIRM.has(subject.lemma) && /^(?:the|its|our|their|his|her)$/.test(before?.normal ?? '');
}

/** "(We) may take countermeasures", "we will lose the harvest". */
function weighThreat(
  tokens: readonly Token[],
  at: TokenIndex,
  { verb, negated }: Modal,
  give: Give,
): void {
  const past = tokens[at + 1]?.lemma === 'have' && isPastParticiple(tokens[at + 2]);
  if (!past && tokens.slice(at + 1, at + 8).some(({ lemma }) => THREATS.has(lemma)))
    give('warns', 3);
  if (LOSS.test(verb.lemma) && !negated) give('warns', 1);
}

/** Whether a verb states neither plan nor demand: "we will see". */
export function isIdle({ lemma }: Token): boolean {
  return IDLE.has(lemma);
}
