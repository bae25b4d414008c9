import { readWords } from '../read-words';
import adjectives from './adjectives.txt?raw';
import adverbs from './adverbs.txt?raw';
import irregular from './forms/irregular.txt?raw';
import nouns from './nouns.txt?raw';
import smallWords from './small-words.txt?raw';
import verbs from './verbs.txt?raw';

// The files of words by part of speech: a word that is two of them has a line in each, and all that is known of it stands there.
// What has a file of its own (names, abbreviations, turns of phrase) is read by the one module that answers for it.

export const ADJECTIVES = readWords(adjectives, 'adjectives.txt');
export const ADVERBS = readWords(adverbs, 'adverbs.txt');
export const IRREGULAR_FORMS = readWords(irregular, 'irregular.txt');
export const NOUNS = readWords(nouns, 'nouns.txt');
export const SMALL_WORDS = readWords(smallWords, 'small-words.txt');
export const VERBS = readWords(verbs, 'verbs.txt');
