/** What a column of a file says of the entries that have something in it: any number of words. */
export type Column = ReadonlyMap<string, readonly string[]>;

/** A file of words, read. */
export interface WordTable {
  readonly entries: ReadonlySet<string>;
  /** @throws RangeError where the file has no such column. */
  readonly column: (name: string) => Column;
}

/**
 * Reads a file of words. An entry a line, columns parted by `|`, the first line the header; blanks are folded, so that an entry of
 * several words has one between them; `#` begins a remark. All columns but the first hold any number of words, parted by blanks.
 *
 * @throws SyntaxError where an entry stands twice, is empty, or has more columns than the header: the words are part of the code.
 */
export function readWords(text: string, file: string): WordTable {
  const entries = new Set<string>();
  const columns: Map<string, readonly string[]>[] = [];
  let header: readonly string[] = [];
  for (const line of text.split('\n')) {
    const mark = line.indexOf('#');
    const cells = (mark < 0 ? line : line.slice(0, mark)).split('|');
    const entry = folded(cells[0]!);
    if (entry === '' && cells.length === 1) continue;
    if (header.length === 0) {
      header = cells.map(folded);
      columns.push(...header.map(() => new Map()));
      continue;
    }
    if (entry === '' || cells.length > header.length || entries.has(entry)) {
      throw new SyntaxError(`${file}: “${line}” is no entry, or stands twice.`);
    }
    entries.add(entry);
    for (let at = 1; at < cells.length; at++) {
      const cell = folded(cells[at]!);
      if (cell !== '') columns[at]!.set(entry, wordsOf(cell));
    }
  }
  return {
    entries,
    column: (name) => {
      const column = columns[header.indexOf(name, 1)];
      if (!column) throw new RangeError(`${file} has no column “${name}”.`);
      return column;
    },
  };
}

function folded(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.includes('  ') ? trimmed.replaceAll(/ +/g, ' ') : trimmed;
}

/** Most cells of a column say the same: they share their words. */
function wordsOf(cell: string): readonly string[] {
  const known = CELLS.get(cell);
  if (known) return known;
  const words = cell.split(' ');
  CELLS.set(cell, words);
  return words;
}
const CELLS = new Map<string, readonly string[]>();
