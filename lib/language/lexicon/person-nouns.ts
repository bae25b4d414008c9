import { lexiconTag } from '../tagging/compromise';
import type { Gender } from './gender';
import { wordClass } from './word-class';
import { NOUNS } from './words';

const PERSON_NOUNS = wordClass('person-noun');
const RELATIONS = wordClass('relation');
const GENDERS = NOUNS.column('gender');

/** Whether a noun (lower case, singular) says what someone does or to whom they are kin: "novelist", "widow". */
export function isPersonNoun(normal: string): boolean {
  // "writer-director"
  if (normal.includes('-') && !isListed(normal)) {
    return normal.split('-').every((part) => part !== '' && isListed(part));
  }
  return isListed(normal);
}

function isListed(normal: string): boolean {
  return PERSON_NOUNS.has(normal) || /\bActor\b(?!.*Plural)/.test(lexiconTag(normal));
}

/** Whether a noun (lower case) tells someone by another person: "wife", "lawyer". */
export function isRelation(normal: string): boolean {
  return RELATIONS.has(normal);
}

/** What such a noun tells of gender. */
export function genderOfPersonNoun(normal: string): Gender | null {
  if (!PERSON_NOUNS.has(normal)) return null;
  return (GENDERS.get(normal)?.[0] as Gender | undefined) ?? null;
}
