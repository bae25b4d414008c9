import { readWords, type WordTable } from './read-words';
import { ADJECTIVES, ADVERBS, IRREGULAR_FORMS, NOUNS, SMALL_WORDS, VERBS } from './words';
import classes from './words/classes.txt?raw';

const KNOWN = readWords(classes, 'classes.txt').entries;
const MEMBERS = membersOf([ADJECTIVES, ADVERBS, IRREGULAR_FORMS, NOUNS, SMALL_WORDS, VERBS]);

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
  for (const table of tables) {
    for (const [names, words] of table.column('classes').groups) {
      for (const name of names) {
        if (!KNOWN.has(name)) throw new RangeError(`“${words[0]}” is of no class “${name}”.`);
        const known = members.get(name);
        if (known) for (const word of words) known.add(word);
        else members.set(name, new Set(words));
      }
    }
  }
  return members;
}
