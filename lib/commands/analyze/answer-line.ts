import type { Analysis, Attribution, Entity } from '../../model/analysis';
import type { Article } from '../../model/article';
import type { TextSpan } from '../../model/text';
import { analyze } from '../../analysis/analyze';
import type { Extractors } from '../../analysis/extractors';
import { messageOf, readLine } from './read-line';

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
    return answer(id, article, analyze(article, extractors));
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** An analysis in the form of the contract. */
function answer(
  id: string,
  article: Article,
  { language, entities, attributions, positions, summary }: Analysis,
): object {
  const { title, byline, published, text } = article;
  return {
    id,
    isArticle: true,
    language,
    article: { title, ...(byline && { byline }), ...(published && { published }), text },
    entities: entities.map(entityLine).filter(({ mentions }) => mentions.length > 0),
    attributions: attributions.map(attributionLine),
    positions: positions.map(({ holder, stance, content }) => ({
      holder,
      stance,
      content: plain(content),
    })),
    summary: summary.sentences.map(plain),
  };
}

interface EntityLine extends Pick<Entity, 'id' | 'name' | 'kind'> {
  readonly official: boolean;
  readonly role?: string;
  readonly mentions: readonly TextSpan[];
}

/** Pronouns and bare titles are mentions to the reader, not to the contract. */
function entityLine({ id, name, kind, office, mentions }: Entity): EntityLine {
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

function attributionLine({ manner, source, cue, content }: Attribution): object {
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
