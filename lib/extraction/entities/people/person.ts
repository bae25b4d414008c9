import { isRelation } from '../../../language/lexicon/person-nouns';
import type { Gender } from '../../../language/lexicon/gender';
import { wording } from '../../../language/stretch';
import { type FoundPerson, nameWords } from '../names/piece';
import { genderAt } from './gender';
import { isNameSuffix, plain, sameName } from './same-name';

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
    .find(
      (person) =>
        person.names.some((name) => sameName(name, words)) && !isNamesake(person, each, words),
    );
  const person = known ?? { names: [], found: [], name: '', gender: null };
  addNaming(person, each);
  person.gender ??= gender;
  if (!person.names.some((name) => name.join(' ') === words.join(' '))) {
    person.names.push(words);
    for (const word of words.flatMap((part) => [
      part,
      part.replace(/^(?:al|el)/, ''),
      `~${plain(part)}`,
    ])) {
      const people = byWord.get(word) ?? [];
      byWord.set(word, people);
      if (!people.includes(person)) people.push(person);
    }
  }
  return person;
}

/** The generation that the end of a name tells: “Sr.”. */
function generationOf(words: readonly string[]): string {
  return words.findLast(isNameSuffix) ?? '';
}

/** Whether a name that is a person’s to the letter is that of a parent or child: “his father, Walter Roe Sr.”. */
function isNamesake(
  { names }: Person,
  { sentence: { tokens }, piece }: FoundPerson,
  words: readonly string[],
): boolean {
  const generation = generationOf(words);
  const others = names.map(generationOf);
  if (generation === '') return false;
  if (others.some((other) => other !== '')) return !others.includes(generation);
  const before = tokens.slice(Math.max(0, piece.name.start - KIN_WITHIN), piece.name.start);
  return generation === 'sr' || before.some(({ normal }) => isRelation(normal));
}

/** In tokens: how far before a name stands whose kin its bearer is. */
const KIN_WITHIN = 8;

/** Adds a place that names a person; the fullest form gives the name. */
export function addNaming(person: Person, each: FoundPerson): void {
  person.found.push(each);
  const name = wording(each.sentence.tokens, each.piece.name);
  const shouted = person.name === person.name.toUpperCase();
  if (name.length > person.name.length || (shouted && name.length === person.name.length))
    person.name = name;
}

/** Words of a name, in tokens, without the “Jr.” behind them. */
export function nameLength({ sentence: { tokens }, piece }: FoundPerson): number {
  let { end } = piece.name;
  while (end > piece.name.start + 1 && /^(?:,|[^\p{L}]+)$/u.test(tokens[end - 1]!.text)) end--;
  while (end > piece.name.start + 1 && isNameSuffix(tokens[end - 1]!.normal)) end--;
  if (end > piece.name.start + 1 && tokens[end - 1]!.text === ',') end--;
  return end - piece.name.start;
}
