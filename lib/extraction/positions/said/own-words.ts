import { complementsOf } from '../../../language/lexicon/speech-verbs';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { clauseEnd } from '../../../language/syntax/clauses';
import { subjectHead } from '../../../language/syntax/subject';
import { isGerund, isNoun, isVerb } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { TokenIndex } from '../../../model/text';
import type { Self } from './self';

const LABELS = wordClass('reported-judgement');

/** A statement less what it says that others say or think: "my opponent says *we should close the port*". */
export function ownWords(tokens: readonly Token[], { isSelf }: Self): readonly Token[] {
  const own: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    own.push(tokens[at]!);
    if (reports(tokens, at, isSelf)) at = clauseEnd(tokens, at) - 1;
  }
  return own;
}

function reports(tokens: readonly Token[], at: TokenIndex, isSelf: Self['isSelf']): boolean {
  const { lemma } = tokens[at]!;
  if (!isVerb(tokens[at]) || !(complementsOf(lemma)?.has('clause') || LABELS.has(lemma)))
    return false;
  // "it must be confirmed", "anyone claiming that": nobody is said to have spoken.
  if (verbGroup(tokens, at).passive || (isGerund(tokens[at]) && tokens[at - 1]?.lemma !== 'be'))
    return false;
  const subject = tokens[subjectHead(tokens, at)];
  if (!subject || isSelf(subject)) return false;
  return isNoun(subject) || /^(?:he|she|they|who|some|many|others)$/.test(subject.normal);
}
