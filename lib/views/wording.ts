import type { Attribution } from '../model/analysis';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';

/** The words of spans, an ellipsis where they stand apart, blocks joined by a blank. */
export function wordsOf(text: string, spans: readonly TextSpan[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
}

/** One span that begins with the first and ends with the last. */
export function whole(spans: readonly [TextSpan, ...TextSpan[]]): TextSpan {
  return { start: spans[0].start, end: (spans.at(-1) ?? spans[0]).end };
}

/** "12 May 2026", or as the page gave it where that is no date. */
function dateOf(published: string): string {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return published;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Outlet and date, as far as the page tells. */
export function originOf({ outlet, published }: Article): string {
  return [outlet, published && dateOf(published)].filter(Boolean).join(' · ');
}

/** Why something is shown and how sure we are of it: "“urged” · fairly sure". */
export function groundsOf(
  text: string,
  { cue, confidence }: { readonly cue?: TextSpan; readonly confidence: number },
): string {
  const sure = confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'fairly sure' : 'less sure';
  return [cue && `“${wordsOf(text, [cue])}”`, sure].filter(Boolean).join(' · ');
}

/**
 * What someone said, with who said it and where it was read, for pasting elsewhere. Only words that stand in quotation marks
 * are given as the speaker's own.
 */
export function citation(
  { content, manner }: Pick<Attribution, 'content' | 'manner'>,
  speaker: string,
  article: Article,
): string {
  const { title, outlet, published, url, text } = article;
  const from = [title, outlet, published && dateOf(published), url].filter(Boolean).join(', ');
  const words = wordsOf(text, content);
  return manner === 'direct'
    ? `${words.replace(/,(["”’])$/, '$1')} — ${speaker} (${from})`
    : `${speaker}, as reported: ${words} (${from})`;
}
