import type { ParsedText } from '../../../../language/parsed-text';
import type { Entity, EntityId, Source } from '../../../../model/analysis';
import type { TextSpan } from '../../../../model/text';
import { indexAt } from '../../../../text/sorted-spans';
import { spanIndex } from '../../../../text/span-index';
import type { Candidate } from '../../candidate';
import { type Line, linesOf } from '../../rules/line';
import type { Stretch } from '../../../../language/stretch';
import { speakersAmong } from '../speakers';

/** A candidate where it stands, with whom its source names as far as is known. */
export interface Told extends Candidate {
  /** Where its source begins, or its cue. */
  readonly at: number;
  readonly by: Source | undefined;
}

export type Id = Source['entity'];

/** What context is read from. */
export interface Scene {
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

/** Marks and "The" that may stand before the first name of a sentence. */
const LEAD = 4;

/** The scene of a text. */
export function sceneOf(text: ParsedText, entities: readonly Entity[]): Scene {
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
    speakerOf: speakersAmong(text.article.text, entities),
  };
}

function leadsOf({ article, sentences }: ParsedText, entities: readonly Entity[]): Scene['leads'] {
  const leads = new Map<number, EntityId>();
  for (const { id, kind, mentions } of entities) {
    if (kind !== 'organization') continue;
    for (const { span } of mentions) {
      const number = indexAt(sentences, span.start);
      const first = span.start - (sentences[number]?.start ?? 0) <= LEAD;
      // "(Reuters) — The ministry …" begins with who tells it.
      if (first && article.text[span.end] !== ')') leads.set(number, id);
    }
  }
  return leads;
}

/** What is told before, but not within what this one says: in "“She will lie,” the statement said" nobody tells before. */
export function toldBefore(told: readonly Told[], index: number): Told | undefined {
  const { content } = told[index]!;
  let at = index - 1;
  while (at >= 0 && content.some(({ start, end }) => start <= told[at]!.at && told[at]!.at < end))
    at--;
  return told[at];
}

/** How many sentences lie between two places. */
export function apart({ text }: Scene, one: number, other: number): number {
  return Math.abs(indexAt(text.sentences, other) - indexAt(text.sentences, one));
}

/** The line and number of the token that begins at an offset. */
export function placeOf(
  { lines, starts }: Scene,
  offset: number,
): { readonly line: Line; readonly at: number } | null {
  const line = lines[indexAt(starts, offset)];
  const at = line ? indexAt(line.tokens, offset) : -1;
  return line && at >= 0 && line.tokens[at]!.start === offset ? { line, at } : null;
}

/** A noun phrase that opens with an article or pronoun: "the old lawmaker", "his office". */
export interface Phrase {
  readonly line: Line;
  /** Lower case. */
  readonly article: string;
  /** From the article to the head. */
  readonly words: Stretch;
  readonly head: Line['tokens'][number];
}

/** The phrase at an offset; null where none opens there. */
export function phraseAt(scene: Scene, offset: number): Phrase | null {
  const found = placeOf(scene, offset);
  if (!found) return null;
  const { line, at } = found;
  const { tokens } = line;
  const article = tokens[at]!.normal;
  if (!/^(?:DT|PRP\$|CD)$/.test(tokens[at]!.tag)) return null;
  let head = at;
  while (/^(?:NN|NNS|NNP|JJ|POS|VBN|CD|RB)$/.test(tokens[head + 1]?.tag ?? '')) head++;
  if (head === at) return null;
  return { line, article, words: { start: at, end: head + 1 }, head: tokens[head]! };
}
