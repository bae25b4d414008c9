import type { Gender } from '../../../language/lexicon/gender';
import { wording } from '../../../language/stretch';
import { type FoundPerson, nameWords } from '../names/piece';
import { genderAt } from './gender';
import { sameName } from './same-name';

/** A person and the places that name them, in reading order. */
export interface Person {
  /** The words of each form of the full name. */
  readonly names: (readonly string[])[];
  readonly found: FoundPerson[];
  /** Text of the fullest form. */
  name: string;
  gender: Gender | null;
}

/** People by each word of their full names. */
export type PeopleByWord = Map<string, Person[]>;

/** The person whose full name this is; a new one where nobody bears it. */
export function personOf(each: FoundPerson, byWord: PeopleByWord): Person {
  const words = nameWords(each);
  const gender = genderAt(each);
  const known = [words[0]!, words.at(-1)!]
    .flatMap((word) => byWord.get(word) ?? [])
    .filter((person) => !gender || !person.gender || gender === person.gender)
    .find((person) => person.names.some((name) => sameName(name, words)));
  const person = known ?? { names: [], found: [], name: '', gender: null };
  addNaming(person, each);
  person.gender ??= gender;
  if (!person.names.some((name) => name.join(' ') === words.join(' '))) {
    person.names.push(words);
    for (const word of words.flatMap((part) => [part, part.replace(/^(?:al|el)/, '')])) {
      const people = byWord.get(word) ?? [];
      byWord.set(word, people);
      if (!people.includes(person)) people.push(person);
    }
  }
  return person;
}

/** Adds a place that names a person; the fullest form gives the name. */
export function addNaming(person: Person, each: FoundPerson): void {
  person.found.push(each);
  const name = wording(each.sentence.tokens, each.piece.name);
  const shouted = person.name === person.name.toUpperCase();
  if (name.length > person.name.length || (shouted && name.length === person.name.length))
    person.name = name;
}

/** Words of a name, in tokens. */
export function nameLength({ piece }: FoundPerson): number {
  return piece.name.end - piece.name.start;
}
