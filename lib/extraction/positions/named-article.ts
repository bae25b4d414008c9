import type { ParsedText, Sentence, Token } from '../../language/parsed-text';
import type { Entity, EntityId } from '../../model/analysis';
import type { TextOffset, TextSpan } from '../../model/text';
import { indexAt, touching } from '../../text/sorted-spans';
import { spanIndex } from '../../text/span-index';

/** A mention of an entity, with what bears on positions. */
export interface PlacedMention extends TextSpan {
  readonly entity: EntityId;
  readonly kind: Entity['kind'];
  /** A pronoun or a bare title leans on the resolution of references, and so is less sure. */
  readonly sure: boolean;
}

/** The article’s tokens and mentions, looked up by place. */
export interface NamedArticle {
  readonly text: ParsedText;
  sentenceAt(offset: TextOffset): Sentence | undefined;
  /** The words and marks of a stretch, whatever sentences it lies in. */
  tokensIn(span: TextSpan): readonly Token[];
  /** Who is named or meant in a stretch, in reading order. */
  mentionsIn(span: TextSpan): readonly PlacedMention[];
  /** Who is named or meant by words that end with a token. */
  mentionEndingWith(token: TextSpan): PlacedMention | undefined;
}

export function namedArticle(text: ParsedText, entities: readonly Entity[]): NamedArticle {
  const { sentences } = text;
  // Names nest: “China’s commerce ministry” holds “China”.
  const placed = spanIndex(
    entities.flatMap(({ id, kind, mentions }) =>
      mentions.map(({ span, form }): PlacedMention => {
        const sure = form !== 'pronoun' && form !== 'role';
        return { start: span.start, end: span.end, entity: id, kind, sure };
      }),
    ),
    (mention) => mention,
  );
  return {
    text,
    sentenceAt: (offset) => sentences[indexAt(sentences, offset)],
    tokensIn: (span) => touching(sentences, span).flatMap(({ tokens }) => touching(tokens, span)),
    mentionsIn: (span) => placed.touching(span),
    mentionEndingWith: (token) => placed.touching(token).find(({ end }) => end === token.end),
  };
}
