import type { Sentence } from '../../language/parsed-text';
import type { TextSpan } from '../../model/text';
import type { Piece } from './pieces';
import type { Stretch } from './name-runs';

/** A piece where it stands in the article. */
export interface Found {
  readonly sentence: Sentence;
  /** The sentence's number in the text. */
  readonly index: number;
  readonly piece: Piece;
}

/** The place of a stretch of tokens in `Article.text`. */
export function spanOf({ tokens }: Sentence, { start, end }: Stretch): TextSpan {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/** A word of a name for comparing: lower case, without hyphens, full stops and invisible marks. */
export function plainWord(normal: string): string {
  return normal.replaceAll(/[-.'’]/g, '');
}

/** The words of a piece's name for comparing. */
export function wordsOf({ sentence, piece }: Found): readonly string[] {
  return sentence.tokens
    .slice(piece.name.start, piece.name.end)
    .map(({ normal }) => plainWord(normal));
}
