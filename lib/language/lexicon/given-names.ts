import { lexiconTag } from '../tagging/compromise';
import type { Gender } from './gender';
import { isPlainWord } from './plain-words';
import { readWords } from './read-words';
import listed from './words/drawn/listed-names.json';
import givenNames from './words/names/given-names.txt?raw';

const [WOMEN, MEN, BOTH] = [listed.women, listed.men, listed.both].map(
  (lines) => new Set(lines.join(' ').split(' ')),
) as [Set<string>, Set<string>, Set<string>];

/** Given names of many traditions that compromise’s lexicon of first names lacks. */
const MORE = readWords(givenNames, 'given-names.txt').entries;

/** Whether a word (lower case) is a given name somewhere. Many are family names or plain words as well. */
export function isGivenName(normal: string): boolean {
  return isGiven(normal) || (/[\u0080-\uFFFF]/.test(normal) && isGiven(withoutAccents(normal)));
}

/** "josé" → "jose": lists have names in either spelling. */
function withoutAccents(normal: string): string {
  return normal.normalize('NFD').replace(/\p{M}/gu, '');
}

function isGiven(normal: string): boolean {
  return (
    MORE.has(normal) ||
    /\b(?:FirstName|MaleName|FemaleName)\b/.test(lexiconTag(normal)) ||
    (isListed(normal) && !isPlainWord(normal)) ||
    (normal.includes('-') && normal.split('-').every((part) => isGiven(part)))
  );
}

function isListed(normal: string): boolean {
  return WOMEN.has(normal) || MEN.has(normal) || BOTH.has(normal);
}

/** What a given name (lower case) tells of gender. */
export function genderOfGivenName(normal: string): Gender | null {
  const [part = ''] = normal.split('-');
  const first = isListed(part) ? part : withoutAccents(part);
  const tag = lexiconTag(first);
  if (WOMEN.has(first) || /\bFemaleName\b/.test(tag)) return MEN.has(first) ? null : 'woman';
  return MEN.has(first) || /\bMaleName\b/.test(tag) ? 'man' : null;
}
