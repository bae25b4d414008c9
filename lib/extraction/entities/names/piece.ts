import type { Sentence } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import type { Made } from '../../../model/analysis';
import type { TextOffset } from '../../../model/text';

/** What a run of words with capitals, or a part of one, names; `by` is the reading that told, `terms` what its evidence sums. */
export type NamePiece = PersonPiece | PlacePiece | BodyPiece | TitlePiece;

/** The name of a person, perhaps; “Senator | Jane Roe” is one with its title. */
export interface PersonPiece extends Made {
  readonly kind: 'person';
  readonly name: Stretch;
  /** Words of title before the name in the same run. */
  readonly title: Stretch | null;
  /** How much speaks for a person, in points; a single word needs to be known from elsewhere, whatever this is. */
  readonly evidence: number;
}

/** The name of a place: “Seoul”, “Dale”. */
export interface PlacePiece extends Made {
  readonly kind: 'place';
  readonly name: Stretch;
  /** The country it is or stands for. */
  readonly country: string | null;
}

/** The name of a body, or of a thing: bodies are told from things later. */
interface BodyPiece extends Made {
  readonly kind: 'body';
  readonly name: Stretch;
}

/** A title without a name: “the Prime Minister”. */
interface TitlePiece extends Made {
  readonly kind: 'title';
  readonly name: Stretch;
}

/** A piece where it stands in the article. */
export interface FoundPiece<Kind extends NamePiece = NamePiece> {
  readonly sentence: Sentence;
  /** The sentence’s number in the text. */
  readonly index: number;
  /** Stands in a headline, where capitals say nothing for a name. */
  readonly headline: boolean;
  readonly piece: Kind;
}

/** A place where a person is named, perhaps. */
export type FoundPerson = FoundPiece<PersonPiece>;

export function isPersonPiece(found: FoundPiece): found is FoundPerson {
  return found.piece.kind === 'person';
}

/** Where a piece begins. */
export function pieceStart({ sentence, piece }: FoundPiece): TextOffset {
  return sentence.tokens[piece.name.start]!.start;
}

/** The words of a piece’s name for comparing: lower case, without marks, hyphens and full stops. */
export function nameWords({ sentence, piece }: FoundPiece): readonly string[] {
  return sentence.tokens
    .slice(piece.name.start, piece.name.end)
    .map(({ normal }) => normal.normalize('NFC').replaceAll(/[-.'’]/g, ''))
    .filter((word) => /\p{L}/u.test(word));
}
