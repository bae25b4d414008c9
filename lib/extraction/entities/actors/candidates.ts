import type { ParsedText, Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import type { Analysis, Entity, EntityId } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { indexAt, touching } from '../../../text/sorted-spans';
import { spanIndex } from '../../../text/span-index';

/** A place where a candidate is named. */
export interface NamedAt {
  readonly tokens: readonly Token[];
  readonly words: Stretch;
  /** The sentence’s number. */
  readonly index: number;
  readonly inContent: boolean;
  readonly quoted: boolean;
  /** The source that it stands in, if any: whether it is all of it, opens it, ends it; and who speaks by it. */
  readonly source: {
    readonly whole: boolean;
    readonly opens: boolean;
    readonly ends: boolean;
    readonly by: 'person' | 'it' | 'other' | 'nobody';
  } | null;
}

/** A place or body of which it is to be told whether it speaks or takes a side, with what the article tells of it. */
export interface ActorCandidate {
  readonly entity: Entity;
  readonly kind: Entity['kind'];
  /** Lower case. */
  readonly name: string;
  readonly written: string;
  readonly words: readonly string[];
  readonly named: readonly NamedAt[];
  /** Where the names stand. */
  readonly spans: readonly TextSpan[];
  /** How often pronouns and nouns mean it. */
  readonly meant: number;
  /** Its number among those of its kind, the one named most first; and how many they are. */
  readonly rank: number;
  readonly rivals: number;
  /** How many sentences the article has, and attributions. */
  readonly sentences: number;
  readonly told: number;
  /** In how many attributions it speaks; surely; in quotation marks; and how sure the surest is. */
  readonly speaks: number;
  readonly speaksSure: number;
  readonly speaksQuoted: number;
  readonly surest: number;
  /** How often it is named in a source that another is: “the *Nordlux* chairman Jane Roe”. */
  readonly ofSpeaker: number;
  /** How many of its words are in names of people. */
  readonly ofPeople: number;
}

const SURE = 0.8;

/** The places and bodies among some entities. */
export function actorCandidates(
  text: ParsedText,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): readonly ActorCandidate[] {
  const contents = spanIndex(
    attributions.flatMap(({ content }) => content),
    (span) => span,
  );
  const sources = spanIndex(
    attributions.flatMap(({ source }) => (source ? [source] : [])),
    ({ span }) => span,
  );
  const spoken = new Map<EntityId, (typeof attributions)[number][]>();
  for (const each of attributions) {
    const id = each.source?.entity;
    if (id) spoken.set(id, [...(spoken.get(id) ?? []), each]);
  }
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const people = new Set(
    entities.flatMap(({ kind, name }) => (kind === 'person' ? name.toLowerCase().split(' ') : [])),
  );
  const counts = new Map<Entity['kind'], number>();
  const bodies = entities.filter(({ kind }) => kind !== 'person');
  for (const { kind } of bodies) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const met = new Map<Entity['kind'], number>();
  return bodies.map((entity): ActorCandidate => {
    const { kind, mentions } = entity;
    const rank = met.get(kind) ?? 0;
    met.set(kind, rank + 1);
    const names = mentions.filter(({ form }) => form !== 'pronoun' && form !== 'role');
    const own = spoken.get(entity.id) ?? [];
    const named = names.map(({ span }): NamedAt => {
      const index = indexAt(text.sentences, span.start);
      const { tokens } = text.sentences[index]!;
      const within = touching(tokens, span);
      const start = tokens.indexOf(within[0]!);
      const source = sources.touching(span).at(-1);
      const kindOfSpeaker = source?.entity ? kinds.get(source.entity) : undefined;
      const quotation = text.quotations[indexAt(text.quotations, span.start)];
      return {
        tokens,
        words: { start, end: start + within.length },
        index,
        inContent: contents.touching(span).length > 0,
        quoted: quotation !== undefined && quotation.end > span.start,
        source: source
          ? {
              opens: span.start - source.span.start <= 4,
              ends: span.end >= source.span.end,
              whole: span.start - source.span.start <= 4 && span.end >= source.span.end,
              by:
                source.entity === entity.id
                  ? 'it'
                  : kindOfSpeaker === 'person'
                    ? 'person'
                    : kindOfSpeaker
                      ? 'other'
                      : 'nobody',
            }
          : null,
      };
    });
    const name = entity.name.toLowerCase().replaceAll('’', "'");
    return {
      entity,
      kind,
      name,
      written: entity.name,
      words: name.split(' '),
      named,
      spans: names.map(({ span }) => span),
      meant: mentions.length - names.length,
      rank,
      rivals: counts.get(kind)!,
      sentences: text.sentences.length,
      told: attributions.length,
      speaks: own.length,
      speaksSure: own.filter(({ confidence }) => confidence >= SURE).length,
      speaksQuoted: own.filter(({ manner }) => manner !== 'indirect').length,
      surest: Math.max(0, ...own.map(({ confidence }) => confidence)),
      ofSpeaker: names.filter(({ span }) =>
        sources.touching(span).some((source) => source.entity !== entity.id),
      ).length,
      ofPeople: name.split(' ').filter((word) => people.has(word)).length,
    };
  });
}
