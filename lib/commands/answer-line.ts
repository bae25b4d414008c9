import type { Attribution, Entity } from '../model/analysis';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';
import { analyze } from '../analysis/analyze';
import type { Extractors } from '../analysis/extractors';
import { detectLanguage } from '../language/detect-language';
import { articleFromText } from '../text/article-from-text';
import { articleFromHtml } from './article-from-html';

/** What a line of input may say. */
type Request =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly html: string; readonly url: string };

/**
 * The answer to one line of input, as an object ready for `JSON.stringify`. A line that can’t be read, or an article that
 * can’t be analyzed, answers `{id, error}`; this never throws.
 */
export function answerLine(line: string, extractors: Extractors): object {
  let id: string | null = null;
  try {
    const value: unknown = parseLine(line);
    id = idOf(value);
    const request = requestOf(value);
    if ('text' in request) return answer(request.id, articleFromText(request.text), extractors);
    const article = articleFromHtml(request.html, request.url);
    if (article) return answer(request.id, article, extractors);
    return { id, isArticle: false, language: languageOfPage(request.html) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`This line is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null;
}

function requestOf(value: unknown): Request {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('A line must be an object with "id" and either "text" or "html" and "url".');
  }
  const { text, html, url } = value as Record<string, unknown>;
  const id = idOf(value);
  if (id === null) throw new Error('The object has no "id".');
  if (typeof text === 'string') return { id, text };
  if (typeof html !== 'string') throw new Error('The object has neither "text" nor "html".');
  return { id, html, url: typeof url === 'string' ? url : '' };
}

function languageOfPage(html: string): string {
  const words = html.replace(/<(script|style)\b[^]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return detectLanguage(words);
}

function answer(id: string, article: Article, extractors: Extractors): object {
  const { language, entities, attributions, positions, summary } = analyze(article, extractors);
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
