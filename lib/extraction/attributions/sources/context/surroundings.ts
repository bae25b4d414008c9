import type { ParsedText } from '../../../../language/parsed-text';
import type { Stretch } from '../../../../language/stretch';
import { headAfter } from '../../../../language/syntax/noun-phrase';
import { tagged } from '../../../../language/syntax/tags';
import type { Entity, EntityId, Source } from '../../../../model/analysis';
import type { TextOffset, TextSpan, TokenIndex } from '../../../../model/text';
import { indexAt } from '../../../../text/sorted-spans';
import { spanIndex } from '../../../../text/span-index';
import type { Candidate } from '../../candidate';
import { type Line, linesOf } from '../../rules/line';

/** A candidate where it stands, with whom its source names as far as is known. */
export interface Telling extends Candidate {
  /** Where its source begins, or its cue. */
  readonly at: TextOffset;
  readonly speaker: Source | undefined;
}

/** The entity that is meant, where a step knows. */
export type Whom = EntityId | undefined;

/** A source that names nobody, by its number among all that is told. */
export interface Place {
  readonly around: Surroundings;
  /** In reading order. */
  readonly told: readonly Telling[];
  readonly index: number;
  readonly source: TextSpan;
}

/** A way to know whom a source means by what is told around it. */
export interface ContextStep {
  readonly name: string;
  readonly whom: (place: Place) => Whom;
}

/** What context is read from. */
export interface Surroundings {
  readonly text: ParsedText;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** By number of a sentence, the body that it begins with. */
  readonly leads: ReadonlyMap<number, EntityId>;
  /** Those named or meant in a stretch. */
  readonly within: (stretch: TextSpan) => readonly Entity[];
  readonly lines: readonly Line[];
  /** Where the lines begin. */
  readonly starts: readonly Pick<TextSpan, 'start'>[];
  readonly speakerOf: (source: TextSpan) => Source;
}

/** UTF-16 units of marks and "The" that may stand before the first name of a sentence. */
const LEAD_UNITS = 4;

/** What surrounds the sources of a text, whose words `speakerOf` reads. */
export function surroundingsOf(
  text: ParsedText,
  entities: readonly Entity[],
  speakerOf: Surroundings['speakerOf'],
): Surroundings {
  const lines = linesOf(text);
  const places = spanIndex(
    entities.flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, span }))),
    ({ span }) => span,
  );
  return {
    text,
    lines,
    starts: lines.map(({ sentence }) => sentence),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    leads: leadsOf(text, entities),
    within: (stretch) => places.touching(stretch).map(({ entity }) => entity),
    speakerOf,
  };
}

function leadsOf(
  { article, sentences }: ParsedText,
  entities: readonly Entity[],
): Surroundings['leads'] {
  const leads = new Map<number, EntityId>();
  for (const { id, kind, mentions } of entities) {
    if (kind !== 'organization') continue;
    for (const { span } of mentions) {
      const number = indexAt(sentences, span.start);
      const first = span.start - (sentences[number]?.start ?? 0) <= LEAD_UNITS;
      // "(Reuters) — The ministry …" begins with who tells it.
      if (first && article.text[span.end] !== ')') leads.set(number, id);
    }
  }
  return leads;
}

/** The candidate told before, but not within what this one says: in "“She will lie,” the statement said" nobody tells before. */
export function toldBefore({ told, index }: Pick<Place, 'told' | 'index'>): Telling | undefined {
  const { content } = told[index]!;
  let at = index - 1;
  while (at >= 0 && content.some(({ start, end }) => start <= told[at]!.at && told[at]!.at < end))
    at--;
  return told[at];
}

/** How many sentences lie between two places. */
export function apart({ text }: Surroundings, one: TextOffset, other: TextOffset): number {
  return Math.abs(indexAt(text.sentences, other) - indexAt(text.sentences, one));
}

/** The line and number of the token that begins at an offset. */
export function tokenAtOffset(
  { lines, starts }: Surroundings,
  offset: TextOffset,
): { readonly line: Line; readonly at: TokenIndex } | null {
  const line = lines[indexAt(starts, offset)];
  const at = line ? indexAt(line.tokens, offset) : -1;
  return line && at >= 0 && line.tokens[at]!.start === offset ? { line, at } : null;
}

/** What stands between an article and its head, and the head. */
const isDescriptive = tagged('NN NNS NNP JJ POS VBN CD RB');

/** A noun phrase that opens with an article or pronoun: "the old lawmaker", "his office". */
export interface Phrase {
  readonly line: Line;
  /** Lower case. */
  readonly article: string;
  /** From the article to the head. */
  readonly words: Stretch;
  readonly head: Line['tokens'][number];
}

const OPENS = tagged('DT PRP$ CD');

/** The phrase at an offset; null where none opens there. */
export function phraseAt(around: Surroundings, offset: TextOffset): Phrase | null {
  const found = tokenAtOffset(around, offset);
  if (!found) return null;
  const { line, at } = found;
  const { tokens } = line;
  const article = tokens[at]!.normal;
  if (!OPENS(tokens[at])) return null;
  const head = headAfter(tokens, at + 1, { over: isDescriptive });
  if (head < 0) return null;
  return { line, article, words: { start: at, end: head + 1 }, head: tokens[head]! };
}
