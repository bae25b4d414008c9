import type { Article } from '../../model/article';
import { detectLanguage } from '../../language/detect-language';
import { articleFromText } from '../../text/article-from-text';
import { articleFromHtml } from './article-from-html';

/** What a line of input holds: an article; a page that is none, with the language of its words; or nothing that can be read. */
export type ReadLine =
  | { readonly id: string; readonly article: Article }
  | { readonly id: string; readonly article: null; readonly language: string }
  | { readonly id: string | null; readonly error: string };

/** What a line asks for. */
type Request =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly html: string; readonly url: string };

/** Reads a line of JSON, `{id, text}` or `{id, html, url}`; this never throws. */
export function readLine(line: string): ReadLine {
  let id: string | null = null;
  try {
    const value: unknown = parseLine(line);
    id = idOf(value);
    const request = requestOf(value);
    if ('text' in request) return { id: request.id, article: articleFromText(request.text) };
    return readPage(request.id, request.html, request.url);
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** Reads an input whole, by its first letter: lines of JSON, the source of a page, or a plain text; the last two go by the name given. */
export function readInput(name: string, input: string): ReadLine[] {
  const first = input.trimStart()[0];
  if (first === '<') return [readPage(name, input, '')];
  if (first !== '{') return [{ id: name, article: articleFromText(input) }];
  return input
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(readLine);
}

function readPage(id: string, html: string, url: string): ReadLine {
  const article = articleFromHtml(html, url);
  return article ? { id, article } : { id, article, language: languageOfPage(html) };
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`This line is not JSON: ${messageOf(error)}`, { cause: error });
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
