/** What a column of a file says of the entries that have something in it: any number of words, of a few kinds at most. */
export interface Column<Word extends string = string> {
  readonly get: (entry: string) => readonly Word[] | undefined;
  /** By what is said, the entries of which it is. */
  readonly groups: readonly (readonly [words: readonly Word[], entries: readonly string[]])[];
}

/** A file of words, read. */
export interface WordTable {
  /** The entries, in the order of the file. */
  readonly entries: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;
  /** @throws RangeError where the file has no such column. */
  readonly column: <Word extends string>(name: string) => Column<Word>;
}

/** The words of a cell; undefined where it is empty. */
type Cell = readonly string[] | undefined;

/** Entries of which the same is said, and what: the cells behind the first. */
interface Line {
  readonly entries: readonly string[];
  readonly cells: readonly Cell[];
}

/**
 * Reads a file of words. An entry a line, columns parted by `|`, the first line the header; blanks are folded, so that an entry of
 * several words has one between them; `#` begins a remark. All columns but the first hold any number of words, parted by blanks. In
 * the package entries of which the same is said share a line, parted by semicolons.
 *
 * @throws SyntaxError where an entry stands twice, is empty, or has more columns than the header: the words are part of the code.
 */
export function readWords(text: string, file: string): WordTable {
  const [header, ...lines] = linesOf(text);
  const columns = (header?.cells ?? []).map((cell) => cell?.join(' '));
  const rows = new Map<string, readonly Cell[]>();
  for (const { entries, cells } of lines) {
    for (const entry of entries) {
      if (entry === '' || cells.length > columns.length || rows.has(entry)) {
        throw new SyntaxError(`${file}: “${entry}” stands twice, or is no entry.`);
      }
      rows.set(entry, cells);
    }
  }
  return {
    entries: rows,
    column: <Word extends string>(name: string) => {
      const at = columns.indexOf(name);
      if (at < 0) throw new RangeError(`${file} has no column “${name}”.`);
      const said = (cells: readonly Cell[] | undefined) => cells?.[at] as Word[] | undefined;
      return {
        get: (entry) => said(rows.get(entry)),
        get groups() {
          return lines.flatMap(({ entries, cells }) => {
            const words = said(cells);
            return words ? [[words, entries] as const] : [];
          });
        },
      };
    },
  };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  // Most lines of a file say one of a few things.
  const known = new Map<string, readonly Cell[]>();
  for (const written of text.split('\n')) {
    const mark = written.indexOf('#');
    const line = mark < 0 ? written : written.slice(0, mark);
    const bar = line.indexOf('|');
    const first = bar < 0 ? line : line.slice(0, bar);
    const said = bar < 0 ? '' : line.slice(bar + 1);
    if (said === '' && first.trim() === '') continue;
    let cells = known.get(said);
    if (!cells) known.set(said, (cells = said === '' ? [] : said.split('|').map(cellOf)));
    lines.push({ entries: first.split(';').map(folded), cells });
  }
  return lines;
}

function cellOf(written: string): Cell {
  const cell = folded(written);
  return cell === '' ? undefined : cell.split(' ');
}

function folded(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.includes('  ') ? trimmed.replaceAll(/ +/g, ' ') : trimmed;
}
