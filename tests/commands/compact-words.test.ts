import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compacted } from '../../lib/commands/compact-words';
import { readWords } from '../../lib/language/lexicon/read-words';

const WORDS = 'lib/language/lexicon/words';

it('leaves remarks and blanks out and puts together what says the same', () => {
  const text =
    '# Verbs.\n\nverb | stance | classes\nback | supports | \ncall for | | # often\nhail  | supports\n';
  expect(compacted(text)).toBe('verb|stance|classes\nback;hail|supports\ncall for');
});

it.each(
  readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt')),
)('%s says the same', (path) => {
  const text = readFileSync(join(WORDS, path), 'utf8');
  const [whole, short] = [readWords(text, path), readWords(compacted(text), path)];
  expect([...short.entries.keys()].toSorted()).toEqual([...whole.entries.keys()].toSorted());
  const header = text.split('\n').find((line) => line !== '' && !line.startsWith('#'))!;
  const columns = header.split('|').map((column) => column.trim());
  for (const column of columns.slice(1).filter((name) => name !== 'its words')) {
    for (const entry of whole.entries.keys()) {
      expect(short.column(column).get(entry)).toEqual(whole.column(column).get(entry));
    }
  }
});
