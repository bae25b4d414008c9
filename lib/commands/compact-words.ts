import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Brings files of words into the package as they are read soonest: without remarks and blanks, entries of which the same is said on
 * one line. `readWords` reads either.
 */
export function compactWords(): Plugin {
  return {
    name: 'compact-words',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [path, query] = id.split('?');
      if (query !== 'raw' || !path!.endsWith('.txt')) return null;
      return `export default ${JSON.stringify(compacted(readFileSync(path!, 'utf8')))};`;
    },
  };
}

const MEANING = 'its words';

/** A file of words in its shortest form; the meanings of classes are for those who read the file itself. */
export function compacted(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/#.*/, ''))
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(/ +/g, ' ')));
  const [header, ...rows] = lines.map((cells) =>
    cells.filter((_, at) => lines[0]![at] !== MEANING),
  );
  const entries = new Map<string, string[]>();
  for (const [entry, ...cells] of rows) {
    const said = cells
      .map((cell) => `|${cell}`)
      .join('')
      .replace(/\|+$/, '');
    const same = entries.get(said);
    if (same) same.push(entry!);
    else entries.set(said, [entry!]);
  }
  return [header!.join('|'), ...[...entries].map(([said, same]) => same.join(';') + said)].join(
    '\n',
  );
}
