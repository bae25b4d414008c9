import type { Sentence, Token } from '../../../language/parsed-text';
import type { Attribution, Position } from '../../../model/analysis';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import type { NamedArticle } from '../named-article';

/** What is known of a possible position, for those who may speak against it. */
export interface Questioned {
  readonly article: NamedArticle;
  readonly attributions: readonly Attribution[];
  readonly position: Pick<Position, 'holder' | 'stance' | 'content'>;
  /** The attribution it comes from, when there is one. */
  readonly told?: Attribution;
  /** The word that gives the stance: its cue’s, else that of the attribution’s cue. */
  readonly cue?: { readonly sentence: Sentence; readonly at: TokenIndex };
  /** The words and marks of its content. */
  readonly words: readonly Token[];
}

/** A possible position with what stands around it. */
export function questioned(
  article: NamedArticle,
  attributions: readonly Attribution[],
  position: Pick<Position, 'holder' | 'stance' | 'content' | 'cue' | 'attribution'>,
): Questioned {
  const told = attributions.find(({ id }) => id === position.attribution);
  const span = position.cue ?? told?.cue;
  const cue = span && placeOf(article, span);
  return {
    article,
    attributions,
    position,
    ...(told && { told }),
    ...(cue && { cue }),
    words: article.tokensIn(position.content),
  };
}

function placeOf(article: NamedArticle, { start }: TextSpan): Questioned['cue'] {
  const sentence = article.sentenceAt(start);
  const at = sentence ? indexAt(sentence.tokens, start) : -1;
  return sentence && at >= 0 ? { sentence, at } : undefined;
}

/** Whether an entity is named or meant by some tokens. */
export function isMeantBy(
  article: NamedArticle,
  entity: Position['holder'],
  tokens: readonly Token[],
): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return false;
  return article
    .mentionsIn({ start: first.start, end: last.end })
    .some((mention) => mention.entity === entity);
}
