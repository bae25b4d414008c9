import { spanOf } from '../../../language/stretch';
import type { Mention } from '../../../model/analysis';
import { SURELY_PERSON } from '../names/name-shape';
import {
  type FoundPerson,
  type FoundPiece,
  isPersonPiece,
  nameWords,
  pieceStart,
} from '../names/piece';
import { leaderIn } from './leaders';
import { nameLength, type Person, personOf } from './person';
import { fitOf } from './same-name';
import { actingAlone, settleSingles } from './single-names';

/** In points: what a name needs in all that is not sure by itself. */
const ENOUGH = 1.5;

/**
 * The people that pieces name, chained: “Whitfield” is the John Whitfield named before (or, in a headline, after), and two
 * people of one surname stay two. A single word that no full name and no title explains names nobody.
 */
export function peopleIn(found: readonly FoundPiece[]): readonly Person[] {
  const named = found.filter(isPersonPiece);
  const others = new Set(
    found.filter(({ piece }) => piece.kind === 'body').map((each) => nameWords(each).join(' ')),
  );
  const byWord = new Map<string, Person[]>();
  const owners = new Map<FoundPerson, Person>();
  for (const each of named) {
    if (nameLength(each) > 1) owners.set(each, personOf(each, byWord));
  }
  const single = named.filter((each) => nameLength(each) === 1);
  for (const person of new Set(owners.values())) {
    if (isEnough(person, single) && !isOther(person, others)) continue;
    for (const each of person.found) owners.delete(each);
    for (const people of byWord.values()) {
      if (people.includes(person)) people.splice(people.indexOf(person), 1);
    }
  }
  const acting = actingAlone(single);
  const left = settleSingles(named, owners, byWord, acting);
  if (left > 0) settleSingles(named, owners, byWord, new Set());
  const people = [...new Set(owners.values())];
  for (const person of people) {
    person.found.sort((one, other) => pieceStart(one) - pieceStart(other));
  }
  return people;
}

/** The mentions of a person. */
export function mentionsOf({ names, found }: Person): Mention[] {
  const longest = Math.max(...names.map(({ length }) => length));
  return found.map((each) => {
    const span = spanOf(each.sentence, each.piece.name);
    const { by, terms } = each.piece;
    return nameLength(each) > 1 || longest === 1
      ? { span, form: 'full', by: `name:${by}`, ...(terms && { terms }) }
      : { span, form: 'short', by: 'short-name' };
  });
}

/** Whether a name that is nobody’s elsewhere in the article is not surely a person’s here: “in | Poe Harlow”. */
function isOther({ found, names }: Person, others: ReadonlySet<string>): boolean {
  return (
    !leaderIn(names) &&
    names.some((words) => others.has(words.join(' '))) &&
    found.every(({ piece }) => piece.title === null && piece.evidence < 2 * SURELY_PERSON)
  );
}

/** Whether all that is told of someone with a full name makes it a person’s. */
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
