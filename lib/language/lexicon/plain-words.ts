import { lexiconTag } from '../tagging/compromise';
import { readWords } from './read-words';
import plain from './words/plain.txt?raw';

/** Ordinary words that news also writes with a capital. */
const WORDS = readWords(plain, 'plain.txt').entries;

/** compromise's tags of ordinary words; those of names and numbers are not among them. */
const ORDINARY =
  /\b(?:Gerund|Adjective|PastTense|PresentTense|Plural|Infinitive|Singular|Actor|Uncountable|Comparative|Superlative|Unit|Participle|Adverb|Preposition|Conjunction|Expression|WeekDay|Duration)\b/;

/** Whether a word (lower case) is an ordinary one that says nothing for a name. */
export function isPlainWord(normal: string): boolean {
  if (WORDS.has(normal) || ORDINARY.test(lexiconTag(normal))) return true;
  if (/(?:[st]ion|ness|ology|ship)s?$/.test(normal)) return true;
  return normal.includes('-') && normal.split('-').every((part) => WORDS.has(part));
}
