import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { wordLists } from './support/word-lists';

/** Where words are data: they stand in `lib/language/lexicon/words`, not in the code. */
const FOLDERS = ['lib/language', 'lib/extraction'];
/** So many words together are a list. */
const LIST = 8;

/** The taggers’ names for parts of speech are no words of the language. */
const TAGS = new Set([
  ...'NN NNS NNP NNPS JJ JJR JJS VB VBD VBZ VBP VBG VBN MD RB RBR RBS DT PDT PRP POS CD IN TO CC EX WP WDT WRB UH RP FW SYM LRB RRB HYPH'.split(
    ' ',
  ),
  ...Object.keys((nlp.model() as { one: { tagSet: object } }).one.tagSet),
]);

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

it('finds the sources', () => {
  expect(files.length).toBeGreaterThan(20);
});

it.each(files)('%s lists no words', (file) => {
  const lists = wordLists(readFileSync(file, 'utf8'))
    .map((words) => [...new Set(words)].filter((word) => !TAGS.has(word)))
    .filter((words) => words.length >= LIST);
  expect(lists).toEqual([]);
});
