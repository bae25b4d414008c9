import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { subjectHead, subjectNear } from '../../../language/syntax/subject';
import { isBaseForm, isTo, tagged } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { TokenIndex } from '../../../model/text';
import { inFrame } from '../verbs/frame';
import { isOpenQuestion } from '../verbs/open-question';
import { sideAt } from '../verbs/side';
import { turned } from '../verbs/stances';
import { isMood } from './judging';
import type { Give } from './points';
import { isOwn, type Self } from './self';

/** What somebody may be charged with: to say that one did not is to deny it. */
const CHARGEABLE = wordClass('chargeable');
/** "did nothing wrong", "have had no knowledge of it", "was not guilty". */
const INNOCENT = new RegExp(
  String.raw`^(?:ha(?:d|ve|s) )?(?:${anyOf('innocence-verb')}) (?:${anyOf('innocence')})\b`,
);
/** Words that open a remark of the speaker on what he says: "I want to mention". */
const REMARKS = wordClass('remarking');

/** "We support", "I am opposed to", "our side expressed concern", "I never met him": the speaker names his own stance. */
export function weighOwnVerb(
  tokens: readonly Token[],
  at: TokenIndex,
  self: Self,
  give: Give,
): void {
  weighDenial(tokens, at, self, give);
  const { lemma } = tokens[at]!;
  if (lemma === 'hope' && self.isSelf(subjectNear(tokens, at) ?? tokens[at]!))
    give('calls-for', 1.5);
  const side = sideAt(tokens, at);
  if (!side) return;
  const { modal, negated, passive, hypothetical } = verbGroup(tokens, at);
  const subject = subjectHead(tokens, at);
  if (passive || hypothetical || !isOwn(tokens, subject, self)) return;
  if (/^(?:if|what|whether|unless|how)$/.test(tokens[subject - 1]?.normal ?? '')) return;
  const { entry } = side;
  // "whomever we want", "because I wanted": nothing is asked for.
  if (side.lemma === 'want' && (!tokens[side.end] || tokens[at]!.tag === 'VBD')) return;
  // "I want to mention": only a remark.
  const aim = isTo(tokens[side.end]) ? tokens[side.end + 1] : tokens[side.end];
  if (side.lemma === 'want' && aim?.lemma === 'see' && isOpenQuestion(tokens.slice(side.end + 2)))
    return;
  if (
    /^(?:want|wish|like to|hope)$/.test(side.lemma) &&
    aim &&
    isBaseForm(aim) &&
    REMARKS.has(aim.lemma)
  )
    return;
  // "We will seek a pact" is a promise, and weighed by its "will".
  const promised = entry.stance === 'calls-for' && modal !== undefined;
  const stance = inFrame(side.lemma, entry.stance, tokens.slice(side.end));
  if (promised || stance === null || stance === 'silent') return;
  if (!negated && !entry.onlyDenied) give(stance, 3);
  if (negated && entry.turns) give(turned(stance), 3);
}

/** What may name what somebody denies: "did not *know*", "was not *aware*". */
const MAY_CHARGE = tagged('VB* JJ* IN');

/** "I never met him", "she neither sent nor read it", "he had not taken money". */
function weighDenial(tokens: readonly Token[], at: TokenIndex, { isSelf }: Self, give: Give): void {
  const before = tokens[at - 1];
  // "Her client did not": a lawyer denies for him.
  if (!before || !(isSelf(before) || before.lemma === 'client')) return;
  const { normal } = tokens[at]!;
  const after = tokens
    .slice(at, at + 5)
    .map((token) => token.normal)
    .join(' ');
  if (INNOCENT.test(after)) give('denies', 2);
  if (/^(?:neither|never)$/.test(normal)) give('denies', 2);
  if (!/^(?:did|was|had)$/.test(normal) || !/^(?:not|n't)$/.test(tokens[at + 1]?.normal ?? ''))
    return;
  const verb = tokens.slice(at + 2, at + 5).find(MAY_CHARGE);
  // "He was not too worried": a mood is no charge.
  const mood = normal === 'was' && verb && (isMood(verb) || tokens[at + 2]?.normal === 'too');
  if (!mood && verb && CHARGEABLE.has(verb.lemma)) give('denies', 1.5);
}
