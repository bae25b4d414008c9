import type { TextSpan } from '../model/text';

/** The words of spans, an ellipsis where they stand apart, blocks joined by a blank. */
export function shownWords(text: string, spans: readonly TextSpan[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
}

/** One span that begins with the first and ends with the last. */
export function whole(spans: readonly [TextSpan, ...TextSpan[]]): TextSpan {
  return { start: spans[0].start, end: (spans.at(-1) ?? spans[0]).end };
}
