/** What a file of words says of one entry: its words by column; the entry itself stands under the first. */
export type Row = ReadonlyMap<string, readonly string[]>;

/** A file of words, read: its rows by their entry. */
export type WordTable = ReadonlyMap<string, Row>;

/**
 * Reads a file of words. An entry a line, columns parted by `|`, the first line the header; blanks are folded, so that an entry of
 * several words has one between them; `#` begins a remark. All columns but the first hold any number of words, parted by blanks.
 *
 * @throws SyntaxError where an entry stands twice, is empty, or has more columns than the header: the words are part of the code.
 */
export function readWords(text: string, file: string): WordTable {
  const rows = new Map<string, Row>();
  let header: readonly string[] | undefined;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (cells.length === 1 && cells[0] === '') continue;
    if (!header) {
      header = cells;
      continue;
    }
    const columns = header;
    const [entry = '', ...rest] = cells;
    if (entry === '' || cells.length > columns.length || rows.has(entry)) {
      throw new SyntaxError(`${file}: “${line}” is no entry, or stands twice.`);
    }
    rows.set(
      entry,
      new Map(rest.map((cell, at) => [columns[at + 1]!, cell === '' ? [] : cell.split(' ')])),
    );
  }
  return rows;
}

function cellsOf(line: string): readonly string[] {
  const mark = line.indexOf('#');
  return (mark < 0 ? line : line.slice(0, mark))
    .split('|')
    .map((cell) => cell.trim().replaceAll(/\s+/g, ' '));
}
