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

/** Words with who said them and where they were read, for pasting elsewhere. */
export function citation(words: string, speaker: string | undefined, article: Article): string {
  const quoted = /^["“„«‘']/.test(words) ? words : `“${words}”`;
  const origin = [article.title, article.outlet, article.published && dateOf(article.published)];
  const from = [...origin.filter(Boolean), article.url].join(', ');
  return `${quoted}${speaker ? ` — ${speaker}` : ''} (${from})`;
}
