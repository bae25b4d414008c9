import { readWords, type WordTable } from './read-words';
import adjectives from './words/adjectives.txt?raw';
import adverbs from './words/adverbs.txt?raw';
import classes from './words/classes.txt?raw';
import nouns from './words/nouns.txt?raw';
import smallWords from './words/small-words.txt?raw';
import verbs from './words/verbs.txt?raw';

const KNOWN = readWords(classes, 'classes.txt');

/** The files of words by part of speech; a word that is two of them has a line in each. */
const ADJECTIVES: WordTable = readWords(adjectives, 'adjectives.txt');
const ADVERBS: WordTable = readWords(adverbs, 'adverbs.txt');
const NOUNS: WordTable = readWords(nouns, 'nouns.txt');
const SMALL_WORDS: WordTable = readWords(smallWords, 'small-words.txt');
const VERBS: WordTable = readWords(verbs, 'verbs.txt');

const MEMBERS = membersOf([ADJECTIVES, ADVERBS, NOUNS, SMALL_WORDS, VERBS]);

/**
 * The words of a class, in small letters: dictionary forms of verbs and nouns. `words/classes.txt` says what a class means.
 *
 * @throws RangeError for a class without a word.
 */
export function wordClass(name: string): ReadonlySet<string> {
  const members = MEMBERS.get(name);
  if (!members) throw new RangeError(`No word is of the class “${name}”.`);
  return members;
}

/** The words of classes as alternatives of a regular expression, longest first. */
export function anyOf(...names: readonly string[]): string {
  return names
    .flatMap((name) => [...wordClass(name)])
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
}

function membersOf(tables: readonly WordTable[]): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const [word, row] of tables.flatMap((table) => [...table])) {
    for (const name of row.get('classes') ?? []) {
      if (!KNOWN.has(name)) throw new RangeError(`“${word}” is of no class “${name}”.`);
      const known = members.get(name);
      if (known) known.add(word);
      else members.set(name, new Set([word]));
    }
  }
  return members;
}
