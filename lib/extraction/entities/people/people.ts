import { bodyNamed } from '../../../language/lexicon/bodies';
import { endsLikeFamilyName, isFamilyName } from '../../../language/lexicon/family-names';
import type { Gender } from '../../../language/lexicon/gender';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import type { Mention } from '../../../model/analysis';
import {
  type FoundPiece,
  type FoundPerson,
  isPersonPiece,
  pieceStart,
  nameWords,
} from '../names/piece';
import { genderAt } from './gender';
import { SURELY_PERSON } from '../names/name-shape';
import { fitOf, sameName } from './same-name';
import { wording, spanOf } from '../../../language/stretch';

/** A person and the places that name them, in reading order. */
export interface Person {
  /** The words of each form of the full name. */
  readonly names: (readonly string[])[];
  readonly found: FoundPerson[];
  /** Text of the fullest form. */
  name: string;
  gender: Gender | null;
}

/** What a name needs in all that is not sure by itself. */
const ENOUGH = 1.5;

/**
 * The people that pieces name, chained: "Whitfield" is the John Whitfield named before (or, in a headline, after), and two
 * people of one surname stay two. A single word that no full name and no title explains names nobody.
 */
export function peopleIn(found: readonly FoundPiece[]): readonly Person[] {
  const named = found.filter(isPersonPiece);
  const byWord = new Map<string, Person[]>();
  const owners = new Map<FoundPerson, Person>();
  for (const each of named) {
    if (lengthOf(each) > 1) owners.set(each, personOf(each, byWord));
  }
  const single = named.filter((each) => lengthOf(each) === 1);
  for (const person of new Set(owners.values())) {
    if (isEnough(person, single)) continue;
    for (const each of person.found) owners.delete(each);
    for (const people of byWord.values()) {
      if (people.includes(person)) people.splice(people.indexOf(person), 1);
    }
  }
  const acting = actingAlone(single);
  const left = settle(named, owners, byWord, acting);
  if (left > 0) settle(named, owners, byWord, new Set());
  const people = [...new Set(owners.values())];
  for (const person of people) {
    person.found.sort((one, other) => pieceStart(one) - pieceStart(other));
  }
  return people;
}

/** The mentions of a person. */
export function mentionsOf({ names, found }: Person): Mention[] {
  const longest = Math.max(...names.map(({ length }) => length));
  return found.map((each) => ({
    span: spanOf(each.sentence, each.piece.name),
    form: lengthOf(each) > 1 || longest === 1 ? 'full' : 'short',
  }));
}

/** The person whose full name this is; a new one where nobody bears it. */
function personOf(each: FoundPerson, byWord: Map<string, Person[]>): Person {
  const words = nameWords(each);
  const gender = genderAt(each);
  const known = [words[0]!, words.at(-1)!]
    .flatMap((word) => byWord.get(word) ?? [])
    .filter((person) => !gender || !person.gender || gender === person.gender)
    .find((person) => person.names.some((name) => sameName(name, words)));
  const person = known ?? { names: [], found: [], name: '', gender: null };
  add(person, each);
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

function add(person: Person, each: FoundPerson): void {
  person.found.push(each);
  const name = wording(each.sentence.tokens, each.piece.name);
  const shouted = person.name === person.name.toUpperCase();
  if (name.length > person.name.length || (shouted && name.length === person.name.length))
    person.name = name;
}

function lengthOf({ piece }: FoundPerson): number {
  return piece.name.end - piece.name.start;
}

/** Whether all that is told of someone with a full name makes it a person's. */
function isEnough(person: Person, single: readonly FoundPerson[]): boolean {
  const { found, names } = person;
  const prose = found.filter(({ headline }) => !headline);
  const most = Math.max(...found.map(({ piece }) => piece.evidence));
  if (most >= SURELY_PERSON) return true;
  if (prose.length === 0 || most < 0) return false;
  const again = Math.min(prose.length - 1, 2);
  if (most + again >= ENOUGH) return true;
  const alone = single.some(
    (each) =>
      each.piece.evidence > 0 && names.some((name) => fitOf(nameWords(each)[0]!, name) === 2),
  );
  return most + again + (alone ? 1.5 : 0) >= ENOUGH;
}

/** Gives single words to their people in reading order; the number of those that fit nobody. */
function settle(
  named: readonly FoundPerson[],
  owners: Map<FoundPerson, Person>,
  byWord: Map<string, Person[]>,
  alone: ReadonlySet<string>,
): number {
  const seen = new Map<Person, Seen>();
  let left = 0;
  for (const each of named) {
    let owner = owners.get(each) ?? null;
    if (!owner && lengthOf(each) === 1) {
      const [word = ''] = nameWords(each);
      owner = ownerOf(word, each, byWord.get(word) ?? [], seen);
      if (owner) {
        add(owner, each);
        // "Mr. Lou", of whose full name nothing tells
        owner.gender ??= genderAt(each);
      } else if (alone.has(word)) owner = personOf(each, byWord);
      if (owner) owners.set(each, owner);
      else left++;
    }
    if (owner) {
      const { times, full } = seen.get(owner) ?? { times: 0, full: 0 };
      const whole = lengthOf(each) > 1 ? 1 : 0;
      seen.set(owner, { times: times + 1, full: full + whole, last: each.index });
    }
  }
  return left;
}

/** How often someone was named so far, by full name too, and in which sentence last. */
interface Seen {
  readonly times: number;
  readonly full: number;
  readonly last: number;
}

/**
 * Whose name a single word is: of those who bear it, whoever is spoken of most by that word alone, the one named last among
 * equals. Who is named in full again and again shares a name with someone better known.
 */
function ownerOf(
  word: string,
  each: FoundPerson,
  people: readonly Person[],
  seen: ReadonlyMap<Person, Seen>,
): Person | null {
  const gender = genderAt(each);
  const title = titleWord(each);
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of people) {
    if (gender && person.gender && gender !== person.gender) continue;
    const fit = Math.max(...person.names.map((name) => fitOf(word, name)));
    if (fit === 0) continue;
    const before = seen.get(person);
    const near = before && before.last >= each.index - 2 ? 3 : 0;
    const titled = title !== null && person.found.some((other) => titleWord(other) === title);
    const alone = before ? Math.min(before.times - before.full, 4) * 2 : 0;
    const again = before ? Math.min(before.full - 1, 3) : 0;
    const score = fit * 100 + (before ? 14 + near + alone - again : 0) + (titled ? 30 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = person;
    }
  }
  return best;
}

/** The last word of the title before a name, without its full stop. */
function titleWord({ sentence, piece }: FoundPerson): string | null {
  if (!piece.title) return null;
  return sentence.tokens[piece.title.end - 1]!.normal.replace(/\.$/, '');
}

/** The single words that name a person by what stands around them: a title, an apposition, "who", an age, much speaking. */
function actingAlone(single: readonly FoundPerson[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  const alone = new Set<string>();
  for (const each of single) {
    const { sentence, piece, headline } = each;
    const { normal, text } = sentence.tokens[piece.name.start]!;
    const [word = ''] = nameWords(each);
    if (piece.title) alone.add(word);
    if (headline || isPlainWord(normal) || isPlace(normal) || bodyNamed(normal) || text.length < 3)
      continue;
    const known = isGivenName(normal) || isFamilyName(normal) || endsLikeFamilyName(normal);
    if (piece.evidence >= (known ? 2 : SURELY_PERSON)) alone.add(word);
    if (!known) continue;
    const sum = (sums.get(word) ?? 0) + Math.max(0, piece.evidence);
    sums.set(word, sum);
    if (sum >= (isGivenName(normal) && !isFamilyName(normal) ? SURELY_PERSON : 2 * SURELY_PERSON))
      alone.add(word);
  }
  return alone;
}
