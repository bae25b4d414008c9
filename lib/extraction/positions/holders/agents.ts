import type { Sentence } from '../../../language/parsed-text';
import { tagged } from '../../../language/syntax/tags';
import type { EntityId } from '../../../model/analysis';
import type { TextOffset, TokenIndex } from '../../../model/text';
import type { NamedArticle } from '../named-article';
import { jointIn, unique } from './holders';

/** Tokens over which a name may stand from "by" or "from": "by the new president, Jane Roe". */
const REACH = 12;

/** What may stand between "by" and a name: titles, and what joins them. */
const OF_TITLES = tagged('DT JJ* NN* POS VBN , CC');

/** The agents of a verb or noun: those named right behind "by" or "from", only titles before them, and where the last of their names ends. */
export function agentsBehind(
  article: NamedArticle,
  { tokens }: Sentence,
  by: TokenIndex,
): { readonly holders: readonly EntityId[]; readonly end: TextOffset } {
  const last = tokens[Math.min(tokens.length, by + REACH) - 1]!;
  const [group] = jointIn(article, { start: tokens[by]!.end, end: last.end });
  const [first] = group ?? [];
  const none = { holders: [], end: 0 };
  if (!group || !first) return none;
  const titles = article.tokensIn({ start: tokens[by]!.end, end: first.start });
  if (!titles.every(OF_TITLES)) return none;
  return { holders: unique(group.map(({ entity }) => entity)), end: group.at(-1)!.end };
}
