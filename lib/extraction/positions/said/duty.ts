import type { Token } from '../../../language/parsed-text';
import { modalAt } from '../../../language/syntax/modal';
import { subjectNear } from '../../../language/syntax/subject';
import {
  isGerund,
  isModal,
  isNoun,
  isPastParticiple,
  isPronoun,
  isTo,
  tagged,
} from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { isOpen } from '../verbs/open-question';
import { isIdle } from './plan';
import type { Give } from './points';
import type { Self } from './self';

const WARY = /^(?:careful|cautious|wary|beware)$/;
const GRANT = /^(?:allow|tolerate|permit|accept)$/;

/** What "be" may stand behind in the subjunctive. */
const NAMES = tagged('NN* PRP*');
/** The helping verbs behind which "be" is no subjunctive, and "to". */
const HELPS = tagged('MD TO VB VBP VBZ VBD');
const IN_PRESENT = tagged('VB VBP VBZ');
/** "had to close", "the need to close": forms that ask for nothing, and what stands before the noun. */
const TELLS_OF_NEED = tagged('NN VBD VBN');
const BEFORE_NOUN = tagged('DT JJ');

/** What should, must or needs to be: "the council must pay", "we need action", "he should have known", "that cannot be". */
export function weighDuty(tokens: readonly Token[], at: TokenIndex, self: Self, give: Give): void {
  const { normal, lemma } = tokens[at]!;
  if (normal === 'be' && NAMES(tokens[at - 1]) && subjunctive(tokens, at)) give('calls-for', 2);
  if (lemma === 'need' && IN_PRESENT(tokens[at])) weighNeed(tokens, at, self, give);
  const modal = modalAt(tokens, at);
  if (!modal) return;
  const { verb, subject, negated } = modal;
  if (/^(?:can|cannot|ca|could)$/.test(normal) && negated && verb.lemma === 'be')
    give('opposes', 1);
  // "had to close" tells what was done, "the need to close" names it.
  const need =
    /^(?:have|need)$/.test(lemma) &&
    !TELLS_OF_NEED(tokens[at]) &&
    !BEFORE_NOUN(tokens[at - 1]) &&
    isTo(tokens[at + 1]);
  if (!need && !/^(?:should|must|ought)$/.test(normal)) return;
  if ((subject && alone(subject, self)) || isOpen(tokens, at)) return;
  // "You must be tired" only guesses.
  const guess = normal === 'must' ? tokens[at + 1]?.normal === 'be' : need && verb.lemma === 'be';
  if (subject?.normal === 'you' && guess) return;
  // "He must be doing something right"; "it must be confirmed by the senate" tells how it goes.
  if (normal === 'must' && /^(?:do|go|kid|joke|think)$/.test(verb.lemma) && isGerund(verb)) return;
  if (isPastParticiple(verb) && tokens[modal.at + 1]?.normal === 'by') return;
  if (need && (negated || isModal(tokens[at - 1]) || ofRelative(tokens, at))) return;
  if (doubted(tokens, at)) {
    give('opposes', 2.5);
  } else if (tokens[at + 1]?.lemma === 'have' && isPastParticiple(verb)) {
    give('opposes', normal === 'should' ? 2 : 0);
  } else if (tokens.slice(at, modal.at + 4).some((word) => WARY.test(word.lemma))) {
    give('warns', 3);
  } else if (negated && GRANT.test(verb.lemma)) {
    give('opposes', 3);
  } else if (subject || tokens[at - 1]?.normal !== 'there') {
    give('calls-for', isIdle(verb) && verb.lemma !== 'be' ? 1 : 4);
  }
}

/** "I don’t think that it should be done". */
function doubted(tokens: readonly Token[], at: TokenIndex): boolean {
  return tokens
    .slice(Math.max(0, at - 7), at)
    .some(
      ({ lemma }, index, near) =>
        /^(?:think|believe)$/.test(lemma) && /^(?:not|n't)$/.test(near[index - 1]?.normal ?? ''),
    );
}

/** "(insisted) that the vote be held": no helping verb stands before "be". */
function subjunctive(tokens: readonly Token[], at: TokenIndex): boolean {
  return !tokens
    .slice(Math.max(0, at - 7), at)
    .some((token) => HELPS(token) || /^(?:let|if|whether)$/.test(token.lemma));
}

/** What a thing begins with that is needed. */
const OPENS_THING = tagged('DT JJ* NN* PRP$ CD');

/** "We need action": of a thing that is lacking, to be had. */
function weighNeed(tokens: readonly Token[], at: TokenIndex, self: Self, give: Give): void {
  const subject = subjectNear(tokens, at);
  const thing = OPENS_THING(tokens[at + 1]);
  if (thing && subject && subject.normal !== 'you' && !alone(subject, self)) give('calls-for', 1.5);
}

/** What the speaker himself must or needs is no demand; what "we" must is. */
function alone(subject: Token, { isSelf }: Self): boolean {
  return /^(?:i|he|she)$/.test(subject.normal) && isSelf(subject);
}

/** "The best chance (that) we have to meet", "the leader we need to win": what one has, not what one has to do. */
function ofRelative(tokens: readonly Token[], at: TokenIndex): boolean {
  let before = at - 1;
  if (tokens[before]?.lemma === 'have') before--;
  if (!isPronoun(tokens[before])) return false;
  before--;
  const linked = /^(?:that|which)$/.test(tokens[before]?.normal ?? '');
  return isNoun(tokens[linked ? before - 1 : before]);
}
