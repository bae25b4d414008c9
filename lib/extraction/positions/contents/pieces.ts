import { relativeAntecedent } from '../../../language/syntax/noun-phrase';
import type { Attribution } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import { overlaps } from '../../../text/span';
import type { NamedArticle } from '../named-article';

/**
 * The pieces of what is attributed, without the words that attribute it where those stand in the middle (“Facts first,” Roe
 * said, “then words”), and without a bare "which" that only points to what was said before.
 */
export function contentPieces(
  article: NamedArticle,
  { content, cue, source }: Attribution,
): readonly TextSpan[] {
  const frame = [cue, source?.span].filter((span) => span !== undefined);
  const pieces = content.flatMap((span) => {
    const inside = frame.filter((part) => overlaps(part, span));
    if (inside.length === 0) return [span];
    const start = Math.min(...inside.map((part) => part.start));
    const end = Math.max(...inside.map((part) => part.end));
    return [
      { start: span.start, end: start },
      { start: end, end: span.end },
    ].flatMap((part) => whole(article, part));
  });
  const telling = pieces.filter((piece) =>
    article.tokensIn(piece).some(({ tag }) => !/^(?:WDT|WP|IN)$/.test(tag)),
  );
  return telling.length > 0 ? telling : antecedent(article, pieces[0], cue);
}

/** A piece from its first word or mark to its last, commas at the edges left out; none where nothing is left. */
function whole(article: NamedArticle, { start, end }: TextSpan): readonly TextSpan[] {
  if (start >= end) return [];
  const tokens = article
    .tokensIn({ start, end })
    .filter((token) => token.start >= start && token.end <= end);
  const isComma = ({ text }: { text: string }) => /^[,;:—–-]$/.test(text);
  const first = tokens.find((token) => !isComma(token));
  const last = tokens.findLast((token) => !isComma(token));
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** "the bill, which Roe opposes": of a bare "which" the phrase that it takes up, to the end of the words that attribute it. */
function antecedent(
  article: NamedArticle,
  piece: TextSpan | undefined,
  cue: TextSpan | undefined,
): readonly TextSpan[] {
  const tokens = piece && (article.sentenceAt(piece.start)?.tokens ?? []);
  if (!tokens || !cue || cue.start < piece.start) return [];
  const found = relativeAntecedent(tokens, indexAt(tokens, piece.start));
  return found ? [{ start: tokens[found.start]!.start, end: cue.end }] : [];
}
