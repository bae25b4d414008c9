import { readWords } from '../read-words';
import abbreviations from '../words/forms/abbreviations.txt?raw';

const ABBREVIATIONS = readWords(abbreviations, 'abbreviations.txt');
const MARKS = ABBREVIATIONS.column('marks');
const FULL = ABBREVIATIONS.column('full');
/** In letters; longer words are spared the look-up. */
const LONGEST = Math.max(...[...ABBREVIATIONS.entries.keys()].map(({ length }) => length));

/** Whether a word (without its full stop) is one that carries a full stop: "Sen", "Inc", "J". */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word) && word !== 'I';
  if (word.length > LONGEST) return false;
  const lower = word.toLowerCase();
  if (MARKS.get(lower)?.includes('capital')) return /^\p{Lu}/u.test(word);
  return ABBREVIATIONS.entries.has(lower);
}

/** Whether a word (without its full stop) is a title that stands before a name. */
export function isTitleAbbreviation(word: string): boolean {
  return MARKS.get(word.toLowerCase())?.includes('title') === true;
}

/** The title that an abbreviation (lower case, without its full stop) stands for: "senator" for "sen"; undefined where it is none. */
export function titleInFull(word: string): string | undefined {
  return FULL.get(word)?.[0];
}
