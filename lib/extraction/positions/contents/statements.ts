import type { Token } from '../../../language/parsed-text';
import { opensClause, withoutTail } from '../../../language/syntax/clauses';
import { isFinite, isQuotationMark, isTo } from '../../../language/syntax/tags';
import type { TextSpan } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import type { NamedArticle } from '../named-article';

/** Fewer tokens are no statement of their own. */
const LEAST = 4;

/**
 * The statements of a content, in reading order: its sentences, and where it is told in the article’s words, the clauses that
 * "and" and "but" join. Questions are none.
 */
export function statementsIn(article: NamedArticle, content: TextSpan): readonly TextSpan[] {
  return touching(article.text.sentences, content).flatMap((sentence) => {
    const tokens = touching(sentence.tokens, content);
    const last = tokens.findLast((token) => !isQuotationMark(token));
    if (!last || last.text === '?') return [];
    return clausesOf(article, tokens).map((clause) => ({
      start: Math.max(content.start, clause[0]!.start),
      end: Math.min(content.end, clause.at(-1)!.end),
    }));
  });
}

function clausesOf(article: NamedArticle, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: (readonly Token[])[] = [];
  let from = 0;
  for (let at = LEAST; at < tokens.length - LEAST; at++) {
    if (!/^(?:and|but|;)$/.test(tokens[at]!.normal) || at - from < LEAST) continue;
    if (touching(article.text.quotations, tokens[at]!).length > 0) continue;
    if (tokens[at + 1]!.normal !== 'that' && !opensClause(tokens, at + 1)) continue;
    // "for Norway and Sweden would …": what stands before is no clause of its own.
    if (!tokens.slice(from, at).some((token) => isFinite(token) || isTo(token))) continue;
    clauses.push(tokens.slice(from, withoutTail(tokens, from, at)));
    from = at + 1;
  }
  return [...clauses, tokens.slice(from)];
}
