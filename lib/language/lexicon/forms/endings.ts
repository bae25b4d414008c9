import { readWords } from '../read-words';
import endings from '../words/forms/endings.txt?raw';

const ENDINGS = readWords(endings, 'endings.txt');

/** The endings of which a column says a word, as alternatives of a regular expression, longest first. */
export function anyEnding(column: 'of' | 'gender', word: string): string {
  return [...ENDINGS.column(column)]
    .flatMap(([ending, words]) => (words.includes(word) ? [ending.replaceAll('.', '\\.')] : []))
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}
