import type { Sentence } from '../../../language/parsed-text';
import type { PersonPiece, Piece } from './pieces';

/** A piece where it stands in the article. */
export interface Found<Kind extends Piece = Piece> {
  readonly sentence: Sentence;
  /** The sentence's number in the text. */
  readonly index: number;
  /** Stands in a headline, where capitals say nothing for a name. */
  readonly headline: boolean;
  readonly piece: Kind;
}

export type FoundPerson = Found<PersonPiece>;

export function isPerson(found: Found): found is FoundPerson {
  return found.piece.kind === 'person';
}

/** Where a piece begins in `Article.text`. */
export function startOf({ sentence, piece }: Found): number {
  return sentence.tokens[piece.name.start]!.start;
}

/** The words of a piece's name for comparing: lower case, without marks, hyphens and full stops. */
export function wordsOf({ sentence, piece }: Found): readonly string[] {
  return sentence.tokens
    .slice(piece.name.start, piece.name.end)
    .map(({ normal }) => normal.replaceAll(/[-.'’]/g, ''))
    .filter((word) => /\p{L}/u.test(word));
}
