import type { TextSpan } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import type { NamedArticle } from '../named-article';

/** A statement of more words than this, in UTF-16 units, is told by the sentence of it that takes the position. */
const LONG = 500;

/**
 * The words of a statement that take the position: all of it, from its first piece to its last; of a long one the sentence that is
 * likeliest to. `partOf` tells how likely the words of a span are among them, 0 to 1.
 */
export function narrowed(
  article: NamedArticle,
  pieces: readonly TextSpan[],
  partOf: (span: TextSpan) => number,
): TextSpan | null {
  const [first] = pieces;
  if (!first) return null;
  const whole = { start: first.start, end: pieces.at(-1)!.end };
  if (whole.end - whole.start <= LONG) return whole;
  const parts = pieces.flatMap((piece) => sentencesIn(article, piece));
  const chances = parts.map(partOf);
  return parts[chances.indexOf(Math.max(...chances))] ?? whole;
}

function sentencesIn({ text }: NamedArticle, piece: TextSpan): readonly TextSpan[] {
  return touching(text.sentences, piece).map(({ start, end }) => ({
    start: Math.max(start, piece.start),
    end: Math.min(end, piece.end),
  }));
}
