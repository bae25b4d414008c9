import type { TextSpan } from '../../model/text';

const GAP = '…';
/** A term of less is not worth a word: it would read 0.00. */
const LEAST = 0.005;

/** Words on one line, cut in the middle where they are longer than the room: "We will not … by noon". */
export function cut(words: string, room: number): string {
  const letters = [...onOneLine(words)];
  if (letters.length <= room) return letters.join('');
  const kept = Math.max(0, room - 3);
  const before = Math.ceil((kept * 2) / 3);
  const head = letters.slice(0, before).join('').trimEnd();
  const tail = letters
    .slice(letters.length - (kept - before))
    .join('')
    .trimStart();
  return kept === 0 ? GAP : `${head} ${GAP} ${tail}`;
}

/** Words in brackets, with the whole words around them for which there is room: "the bill. [She] said it". */
export function inContext(text: string, { start, end }: TextSpan, room: number): string {
  const words = cut(text.slice(start, end), room - 2);
  const around = (room - words.length - 2) >> 1;
  if (around < 1) return `[${words}]`;
  // A letter more on either side tells whether the outermost word is whole.
  const before = onOneLine(text.slice(Math.max(0, start - around - 1), start));
  const after = onOneLine(text.slice(end, end + around + 1));
  const head = start - around > 0 ? before.replace(/^\S*\s?/u, '') : before;
  const tail = end + around < text.length ? after.replace(/\s?\S*$/u, '') : after;
  return `${head}[${words}]${tail}`;
}

/** Cells in columns of the given widths, each but the last followed by a blank; a cell that is too long is cut. */
export function columned(
  cells: readonly (string | undefined)[],
  widths: readonly number[],
): string {
  return cells
    .map((cell = '', at) => {
      const width = widths[at] ?? 0;
      return at === cells.length - 1 ? cut(cell, width) : cut(cell, width - 1).padEnd(width);
    })
    .join('')
    .trimEnd();
}

/** Terms by weight, the strongest first, on lines of the given width: "+1.20 verb, -0.35 distance". */
export function termLines(
  terms: Readonly<Record<string, number>>,
  indent: number,
  width: number,
): string[] {
  const words = Object.entries(terms)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([name, weight]) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)} ${name}`);
  const lines: string[] = [];
  for (const word of words) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + word.length + 2 <= width) {
      lines[lines.length - 1] = `${open}, ${word}`;
    } else lines.push(' '.repeat(indent) + cut(word, width - indent));
  }
  return lines;
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}
