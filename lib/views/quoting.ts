import type { TextSpan } from '../model/text';

/** The words of spans, an ellipsis where they stand apart, blocks joined by a blank. */
export function shownWords(text: string, spans: readonly TextSpan[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
}

/** The one span that takes in all of some. */
export function whole(spans: readonly TextSpan[]): TextSpan {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
