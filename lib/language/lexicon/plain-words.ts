import { lexiconTag } from '../tagging/compromise';
import { readWords } from './read-words';
import { wordClass } from './word-class';
import plain from './words/plain.txt?raw';

/** Ordinary words that news also writes with a capital: those of which nothing else is known, and those of which more is. */
const ALONE = readWords(plain, 'plain.txt').entries;
const PLAIN = wordClass('plain');

/** compromise's tags of ordinary words; those of names and numbers are not among them. */
const ORDINARY =
  /\b(?:Gerund|Adjective|PastTense|PresentTense|Plural|Infinitive|Singular|Actor|Uncountable|Comparative|Superlative|Unit|Participle|Adverb|Preposition|Conjunction|Expression|WeekDay|Duration)\b/;

/** Whether a word (lower case) is an ordinary one that says nothing for a name. */
export function isPlainWord(normal: string): boolean {
  if (isListed(normal) || ORDINARY.test(lexiconTag(normal))) return true;
  if (/(?:[st]ion|ness|ology|ship)s?$/.test(normal)) return true;
  return normal.includes('-') && normal.split('-').every(isListed);
}

function isListed(normal: string): boolean {
  return PLAIN.has(normal) || ALONE.has(normal);
}
