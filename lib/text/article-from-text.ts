import type { Article, Block } from '../model/article';
import type { TextSpan } from '../model/text';

/** A line shorter than this part of the longest was not broken for want of room. */
const SHORT = 0.6;

/**
 * A bare text as an article, and what the page would have told may be given: blank lines part its blocks, and so does the end
 * of a line, unless lines are broken to a width.
 */
export function articleFromText(text: string, page: Partial<Article> = {}): Article {
  return { url: '', title: '', language: 'und', ...page, text, blocks: blocksOf(text) };
}

/** A line of a text without blanks at its ends. */
interface Line extends TextSpan {
  /** No blank line stands before it. */
  readonly follows: boolean;
}

function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const wrapped = lines.some((line, at) => line.follows && isBroken(text, lines[at - 1]!, line));
  const width = wrapped ? longestOf(lines) * SHORT : Infinity;
  const spans: TextSpan[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const goesOn = line.follows && wrapped && before!.end - before!.start >= width;
    const open = spans.at(-1);
    if (goesOn && open) spans[spans.length - 1] = { start: open.start, end: line.end };
    else spans.push({ start: line.start, end: line.end });
  }
  return spans.map((span) => ({ kind: 'paragraph', span }));
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blank = true;
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start) lines.push({ start, end, follows: !blank });
    blank = end <= start;
    from = to + 1;
  }
  return lines;
}

function longestOf(lines: readonly Line[]): number {
  return lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

/** Whether a line breaks off in a sentence that the next takes up. */
function isBroken(text: string, line: Line, next: Line): boolean {
  return (
    /[\p{L}\p{N},-]$/u.test(text.slice(line.end - 2, line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
}
