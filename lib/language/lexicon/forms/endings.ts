import { readWords } from '../read-words';
import text from '../words/forms/endings.txt?raw';

const ENDINGS = readWords(text, 'endings.txt');

/** The endings of which a column says a word, as alternatives of a regular expression, longest first. */
export function anyEnding(column: 'of' | 'gender', word: string): string {
  return ENDINGS.column(column)
    .groups.flatMap(([words, endings]) => (words.includes(word) ? endings : []))
    .map((ending) => ending.replaceAll('.', '\\.'))
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}
