import type { Analysis, Attribution, Entity, EntityId, Stance } from '../../model/analysis';
import type { Article } from '../../model/article';
import type { TextSpan } from '../../model/text';
import { analyze } from '../../analysis/analyze';
import type { Extractors } from '../../analysis/extractors';
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
}

export interface AnsweredPosition {
  readonly holder: EntityId;
  readonly stance: Stance;
  readonly content: TextSpan;
}

/**
 * The answer to one line of input, as an object ready for `JSON.stringify`. A line that can’t be read, or an article that
 * can’t be analyzed, answers `{id, error}`; this never throws.
 */
export function answerLine(line: string, extractors: Extractors): object {
  const read = readLine(line);
  if ('error' in read) return read;
  const { id, article } = read;
  if (!article) return { id, isArticle: false, language: read.language };
  try {
    return answerOf(id, article, analyze(article, extractors));
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
    positions: positions.map(({ holder, stance, content }) => ({
      holder,
      stance,
      content: plain(content),
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

function answeredAttribution({ manner, source, cue, content }: Attribution): AnsweredAttribution {
  return {
    kind: manner,
    ...(source && { source: plain(source.span) }),
    speaker: source?.entity ?? null,
    ...(cue && { cue: plain(cue) }),
    content: content.map(plain),
  };
}

function plain({ start, end }: TextSpan): TextSpan {
  return { start, end };
}
