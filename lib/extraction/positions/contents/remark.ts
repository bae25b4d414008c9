import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { isDash } from '../../../language/syntax/clauses';
import { isTo, isVerbal, opensPhrase, type TagClass, tagged } from '../../../language/syntax/tags';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import type { NamedArticle } from '../named-article';

/** Tokens that must be left of a statement when its remark is cut off. */
const LEAST = 2;
const OPENS = wordClass('remark-opening');
const SPEAKING = /^(?:saying|adding|citing|noting|calling|arguing)$/;
/** What comes behind these words tells when and why something was said or done. */
const CIRCUMSTANCE = /^(?:because|amid|following|unless)$/;
/** What somebody says something in. */
const MEDIA = wordClass('medium');
const BEFORE_NOUN = tagged('NN* JJ* VBN POS RB');
const AIMS: ReadonlySet<string> = new Set(['attempt', 'bid', 'effort', 'move', 'push']);

/**
 * A statement in the article’s words less the remark behind it: "…, which would let the court decide", "… because the dam is
 * old". What lies in quotation marks is left whole.
 */
export function withoutRemark(article: NamedArticle, span: TextSpan): TextSpan {
  const tokens = article.tokensIn(span);
  for (let at = LEAST; at < tokens.length - 1; at++) {
    const { text, end } = tokens[at]!;
    const opens =
      text === ','
        ? opensRemark(tokens, at + 1)
        : isDash(tokens, at) ||
          isCircumstance(tokens, at) ||
          leadsTo(tokens, at, AIMS, isTo) ||
          leadsTo(tokens, at, MEDIA);
    // "The talks, which began in May, failed": what stands before such a comma is no statement yet.
    const begun = text !== ',' || tokens.slice(0, at).some(isVerbal);
    if (!opens || !begun) continue;
    if (touching(article.text.quotations, tokens[at]!).some((quote) => quote.end > end)) continue;
    return { start: span.start, end: tokens[at - 1]!.end };
  }
  return span;
}

/** ", which would …", ", saying that …", ", a call that …": what goes on behind a comma without being stated. */
function opensRemark(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at]!;
  return OPENS.has(normal) || SPEAKING.test(normal) || isNaming(tokens, at);
}

/** "a call that …", behind a comma and with no "and" to come: the name of what was said before. */
function isNaming(tokens: readonly Token[], at: TokenIndex): boolean {
  const rest = tokens.slice(at);
  return (
    /^an?$/.test(rest[0]?.normal ?? '') && !rest.some(({ normal }) => /^(?:and|or|,)$/.test(normal))
  );
}

function isCircumstance(tokens: readonly Token[], at: TokenIndex): boolean {
  return CIRCUMSTANCE.test(tokens[at]!.normal) && tokens[at + 1]?.normal !== 'of';
}

/** "in a failed attempt to …", "in a letter on Monday": words that lead to a certain noun, and behind it to a certain class of tags. */
function leadsTo(
  tokens: readonly Token[],
  at: TokenIndex,
  nouns: ReadonlySet<string>,
  then?: TagClass,
): boolean {
  if (!/^(?:in|during|at)$/.test(tokens[at]!.normal)) return false;
  if (!opensPhrase(tokens[at + 1])) return false;
  for (let next = at + 2; next < at + 6 && tokens[next]; next++) {
    if (nouns.has(tokens[next]!.lemma)) return then === undefined || then(tokens[next + 1]);
    if (!BEFORE_NOUN(tokens[next])) return false;
  }
  return false;
}
