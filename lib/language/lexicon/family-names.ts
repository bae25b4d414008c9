import { lexiconTag } from '../tagging/compromise';
import type { Gender } from './gender';
import { anyEnding } from './forms/endings';
import { readWords } from './read-words';
import familyNames from './words/names/family-names.txt?raw';

const FIRST = readWords(familyNames, 'family-names.txt').entries;

const ENDING = new RegExp(`(?:${anyEnding('of', 'family-name')})$`);
const WOMAN = new RegExp(`(?:${anyEnding('gender', 'woman')})$`);
const MAN = new RegExp(`(?:${anyEnding('gender', 'man')})$`);

/** Whether a word (lower case) can be a family name that stands before the given name. */
export function isLeadingFamilyName(normal: string): boolean {
  return FIRST.has(normal);
}

/** Whether a word (lower case) is listed as a family name. */
export function isFamilyName(normal: string): boolean {
  return /\bLastName\b|\bPerson\b/.test(lexiconTag(normal));
}

/** Whether a word (lower case) ends as family names do: a slight sign. */
export function endsLikeFamilyName(normal: string): boolean {
  return normal.length > 4 && ENDING.test(normal);
}

/** What a family name (lower case) tells of gender, where the language has two forms. */
export function genderOfFamilyName(normal: string): Gender | null {
  if (normal.length <= 5) return null;
  if (WOMAN.test(normal)) return 'woman';
  // Behind a vowel "-ov" and "-ev" tell nothing.
  return MAN.test(normal) && !/[aeiou][oe]v$/.test(normal) ? 'man' : null;
}
