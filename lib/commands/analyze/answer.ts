import type {
  Analysis,
  Attribution,
  Entity,
  EntityId,
  Polarity,
  Stance,
} from '../../model/analysis';
import type { Article } from '../../model/article';
import type { TextSpan } from '../../model/text';
import type { Extractors } from '../../analysis/extractors';
import { readWhole, type WholeReading } from '../../analysis/read';
import { SHOWN } from '../../extraction/thresholds';
import { messageOf, readLine } from './read-line';

/** What is answered of an article: its findings in the form that benchmarks score, without anything that only the reader needs. */
export interface AnsweredArticle {
  readonly id: string;
  readonly isArticle: true;
  readonly language: string;
  readonly article: Pick<Article, 'title' | 'byline' | 'published' | 'text'>;
  readonly entities: readonly AnsweredEntity[];
  readonly attributions: readonly AnsweredAttribution[];
  readonly positions: readonly AnsweredPosition[];
  readonly summary: readonly TextSpan[];
}

/** An entity with its names; pronouns and bare titles are mentions to the reader, not here. */
export interface AnsweredEntity extends Pick<Entity, 'id' | 'name' | 'kind'> {
  readonly official: boolean;
  readonly role?: string;
  readonly mentions: readonly TextSpan[];
}

export interface AnsweredAttribution {
  readonly kind: Attribution['manner'];
  readonly source?: TextSpan;
  /** The entity behind the source. */
  readonly speaker: EntityId | null;
  readonly cue?: TextSpan;
  readonly content: readonly TextSpan[];
  readonly polarity: Polarity;
  readonly confidence: number;
}

export interface AnsweredPosition {
  readonly holder: EntityId;
  readonly stance: Stance | null;
  readonly content: TextSpan;
  readonly confidence: number;
  /** Whether a reader is shown it. */
  readonly shown: boolean;
}

/**
 * The answer to one line of input, as an object ready for `JSON.stringify`. A line that can’t be read, or an article that
 * can’t be analyzed, answers `{id, error}`; this never rejects.
 */
export async function answerLine(
  line: string,
  extractors: Extractors,
  reading: WholeReading,
): Promise<object> {
  const given = readLine(line);
  if ('error' in given) return given;
  const { id, article } = given;
  if (!article) return { id, isArticle: false, language: given.language };
  try {
    return answerOf(id, article, await readWhole(article, extractors, reading));
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** An analysis as an answer. Entities without a name are left out. */
export function answerOf(
  id: string,
  { title, byline, published, text }: Article,
  { language, entities, attributions, positions, summary }: Analysis,
): AnsweredArticle {
  return {
    id,
    isArticle: true,
    language,
    article: { title, ...(byline && { byline }), ...(published && { published }), text },
    entities: entities.map(answeredEntity).filter(({ mentions }) => mentions.length > 0),
    attributions: attributions.map(answeredAttribution),
    positions: positions.map(({ holder, stance, content, confidence }) => ({
      holder,
      stance,
      content: plain(content),
      confidence,
      shown: confidence >= SHOWN,
    })),
    summary: summary.sentences.map(plain),
  };
}

function answeredEntity({ id, name, kind, office, mentions }: Entity): AnsweredEntity {
  return {
    id,
    name,
    kind,
    official: office !== undefined,
    ...(office && { role: office.title }),
    mentions: mentions
      .filter(({ form }) => form !== 'pronoun' && form !== 'role')
      .map(({ span }) => plain(span)),
  };
}

function answeredAttribution(attribution: Attribution): AnsweredAttribution {
  const { manner, source, cue, content, polarity = 'affirmed', confidence } = attribution;
  return {
    kind: manner,
    ...(source && { source: plain(source.span) }),
    speaker: source?.entity ?? null,
    ...(cue && { cue: plain(cue) }),
    content: content.map(plain),
    polarity,
    confidence,
  };
}

function plain({ start, end }: TextSpan): TextSpan {
  return { start, end };
}
