import { genderOfOffice, officeKind } from '../../../language/lexicon/offices';
import { leaderIn } from '../people/leaders';
import { genderOfPersonNoun } from '../../../language/lexicon/person-nouns';
import type { Sentence } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { isPossessive } from '../../../language/syntax/tags';
import { stateMarked } from '../offices/office-marks';
import type { OfficePhrase } from '../offices/office-phrases';
import type { Person } from '../people/person';
import { titleContent } from '../titles/title-content';
import type { PersonNaming } from './person-naming';
import { fitOfRole, type RoleNoun } from './role-nouns';

/** Sentences over which a title is carried back to its holder. */
const REACH = 20;
/** Namings looked back over: sentences may be very long. */
const FAR = 100;
/** Those who may hold what a role noun says: their titles, each by its words, and who was told of so far. */
export interface Holders {
  readonly people: readonly Person[];
  readonly titles: ReadonlyMap<Person, readonly (readonly string[])[]>;
  /** In reading order. */
  readonly known: readonly PersonNaming[];
}

/** Of “the nominee’s daughter” only what she is herself. */
function ownOf({ tokens }: Sentence, { start, end }: Stretch): Stretch {
  for (let at = end - 1; at > start; at--) {
    const owner = tokens[at - 1]!.normal;
    if (isPossessive(tokens[at]) && (officeKind(owner) || genderOfPersonNoun(owner)))
      return { start: at + 1, end };
  }
  return { start, end };
}

/** The words of each title that the article gives to someone, with the state where a mark behind the name tells it. */
export function titlesOf(
  { found }: Person,
  phrases: readonly OfficePhrase[],
): readonly (readonly string[])[] {
  const states = found.flatMap((each) => stateMarked(each) ?? []).slice(0, 1);
  return different(
    phrases.map(({ sentence, words }) => [
      ...titleContent(sentence.tokens, ownOf(sentence, words)),
      ...states,
    ]),
  );
}

/** The words of the offices that everybody knows somebody to hold or have held, though the article may not say so. */
export function renownOf({ names }: Person): readonly (readonly string[])[] {
  const leader = leaderIn(names);
  if (!leader) return [];
  const { country, offices } = leader;
  return offices.map((office) => [...office.split(' '), ...(country ? [`@${country}`] : [])]);
}

/** Each title once: an article may repeat them a thousand times. */
function different(titles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(titles.map((title) => [title.join(' '), title])).values()];
}

/** Whom a title without a name means: the last named of those who hold it, or the only one in the article. */
export function holderOf(
  role: RoleNoun,
  { known, people, titles }: Holders,
  index: number,
): Person | null {
  const gender = genderOfOffice(role.head) ?? genderOfPersonNoun(role.head);
  const fitOf = (person: Person) =>
    gender && person.gender && gender !== person.gender
      ? 0
      : fitOfRole(role, titles.get(person) ?? []);
  const lately: Person[] = [];
  for (let back = known.length - 1; back >= known.length - FAR && back >= 0; back--) {
    const naming = known[back]!;
    if (index - naming.sentence > REACH) break;
    if (lately.includes(naming.person)) continue;
    const fit = fitOf(naming.person);
    if (fit === 0) continue;
    if (!role.plural && fit === 2) return naming.person;
    lately.push(naming.person);
  }
  // “The two lawmakers wrote”: of the two told of last, the first named speaks.
  if (role.plural) {
    return role.definite ? (lately[1] ?? null) : null;
  }
  if (lately.length === 1) return lately[0]!;
  if (role.more.length === 0 || !officeKind(role.head)) return null;
  const all = people.filter((person) => fitOf(person) > 0);
  return all.length === 1 ? all[0]! : null;
}
