import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { overAsideBefore } from '../syntax/clauses';
import { phraseStart } from '../syntax/noun-phrase';
import {
  isConjunction,
  isFinite,
  isNoun,
  isNumber,
  isPossessive,
  isPreposition,
  isProperNoun,
  isRelative,
} from '../syntax/tags';
import { phraseBefore } from '../syntax/tied-phrase';
import { overTimeBefore } from '../syntax/times';
import { type Doubt, negated, unreal } from './doubt';
import type { OwnVerb } from './own-verb';

/** What the subject of a verb makes of it: nobody does what it tells, or a forged letter does. */

/** What is known of a clause beside its verb. */
export interface ClauseFacts {
  /** Where its subject begins, if somebody knows. */
  readonly subject?: TokenIndex;
  /** Whether it stands behind or amid what it tells ("…, Roe said"), so that nothing before governs it. */
  readonly isParenthetical?: boolean;
}

const FORGED = wordClass('forged');
const HEARSAY = wordClass('hearsay');
const NOBODY = /^(?:no|neither|nor|nobody|none|few)$/;

/** Where the subject of a verb begins, over an aside between; the verb's own start where none stands before. */
export function subjectStart(
  tokens: readonly Token[],
  own: OwnVerb,
  { subject }: ClauseFacts,
): TokenIndex {
  if (subject !== undefined && subject < own.start && !hasPredicate(tokens, subject, own.start)) {
    return isNoun(tokens[subject]) ? phraseStart(tokens, subject) : subject;
  }
  const end = overTimeBefore(tokens, own.start - 1) + 1;
  if (isRelative(tokens[end - 1])) return end - 1;
  const closing = tokens[end - 1]?.text;
  const last = closing === ',' || closing === ')' ? overAsideBefore(tokens, end - 1) + 1 : end;
  return (last > 0 ? phraseBefore(tokens, last) : null) ?? own.start;
}

/** Whether another verb has the subject that begins at a token: "Roe *rose* and said", but "Roe, who rose, said". */
function hasPredicate(tokens: readonly Token[], from: TokenIndex, until: TokenIndex): boolean {
  const between = tokens.slice(from, until);
  return between.some((token, at) => isConjunction(token) && between.slice(0, at).some(isFinite));
}

/** "*No* minister said", "*neither* Roe *nor* Poe said", "*nor* did Roe say"; but "no fewer than ten", "not only Roe". */
export function doubtOfSubject(
  tokens: readonly Token[],
  start: TokenIndex,
  own: OwnVerb,
): Doubt | null {
  for (let at = Math.max(0, start - 1); at < Math.min(start + 3, own.start); at++) {
    const { normal } = tokens[at]!;
    const next = tokens[at + 1]?.normal ?? '';
    if (NOBODY.test(normal)) {
      if (/^(?:fewer|less|more|longer|doubt|sooner|matter)$/.test(next)) return null;
      if (normal === 'few' && tokens[at - 1]?.normal === 'a') return null;
      if (
        normal === 'no' &&
        (isNumber(tokens[at + 1]) || (at > start && !isNoun(tokens[at + 1])))
      ) {
        return next === 'one' ? negated(normal) : null;
      }
      return negated(normal);
    }
    if (normal === 'not' && /^(?:a|all|every|everyone|everybody|one|many|much)$/.test(next))
      return negated('not');
    if (/^(?:hardly|scarcely)$/.test(normal) && next.startsWith('any')) return negated(normal);
  }
  if (tokens[start - 1]?.normal === 'of' && NOBODY.test(tokens[start - 2]?.normal ?? ''))
    return negated('none');
  const within = tokens.slice(start, own.start);
  if (within.some(({ normal }) => normal === 'nor')) return negated('nor');
  // Somebody may be called Lie.
  const head = phraseHeads(within).filter((token) => !isProperNoun(token));
  if (head.some(({ normal }) => FORGED.has(normal))) return unreal('forged');
  if (head.some(({ lemma, normal }) => HEARSAY.has(lemma) || HEARSAY.has(normal)))
    return unreal('hearsay');
  return null;
}

/** The first words of a subject, up to a preposition or a comma: its head among them. */
function phraseHeads(subject: readonly Token[]): readonly Token[] {
  const end = subject.findIndex(
    (token) => isPreposition(token) || token.text === ',' || isPossessive(token),
  );
  return end < 0 ? subject : subject.slice(0, end);
}
