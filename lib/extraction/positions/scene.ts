import type { ParsedText, Sentence, Token } from '../../language/parsed-text';
import type { Entity, EntityId } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { indexAt, touching } from '../../text/sorted-spans';
import { spanIndex } from '../../text/span-index';

/** A place that names or means an entity. */
export interface Naming extends TextSpan {
  readonly entity: EntityId;
  readonly kind: Entity['kind'];
  /** A pronoun or a bare title leans on the resolution of references, and so is less sure. */
  readonly sure: boolean;
}

/** The article’s words and names, looked up by place. */
export interface Scene {
  readonly text: ParsedText;
  sentenceAt(offset: number): Sentence | undefined;
  /** The words and marks of a stretch, whatever sentences it lies in. */
  tokensIn(span: TextSpan): readonly Token[];
  /** Who is named or meant in a stretch, in reading order. */
  namingsIn(span: TextSpan): readonly Naming[];
  /** Who is named or meant by words that end with a token. */
  namingEndingWith(token: TextSpan): Naming | undefined;
}

export function sceneOf(text: ParsedText, entities: readonly Entity[]): Scene {
  const { sentences } = text;
  // Names nest: “China’s commerce ministry” holds “China”.
  const namings = spanIndex(
    entities.flatMap(({ id, kind, mentions }) =>
      mentions.map(({ span, form }): Naming => {
        const sure = form !== 'pronoun' && form !== 'role';
        return { start: span.start, end: span.end, entity: id, kind, sure };
      }),
    ),
    (naming) => naming,
  );
  return {
    text,
    sentenceAt: (offset) => sentences[indexAt(sentences, offset)],
    tokensIn: (span) => touching(sentences, span).flatMap(({ tokens }) => touching(tokens, span)),
    namingsIn: (span) => namings.touching(span),
    namingEndingWith: (token) => namings.touching(token).find(({ end }) => end === token.end),
  };
}
