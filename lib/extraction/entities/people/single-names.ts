import { bodyNamed } from '../../../language/lexicon/bodies';
import { endsLikeFamilyName, isFamilyName } from '../../../language/lexicon/family-names';
import { leaderIn } from './leaders';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { SURELY_PERSON } from '../names/name-shape';
import { type FoundPerson, nameWords } from '../names/piece';
import { genderAt } from './gender';
import { addNaming, nameLength, type PeopleByWord, type Person, personOf } from './person';
import { fitOf, plain } from './same-name';

/** In points: what makes one of those who bear a word of a name the likeliest to be meant by it. */
const WEIGHTS = {
  /** The word is a family name of theirs (twice), or a given one (once). */
  fit: 100,
  /** They bore the same title. */
  sameTitle: 30,
  /** They were named before; and just now. */
  before: 14,
  near: 3,
  /** Each time that a word alone named them, up to four; each time more that their full name did, up to three, against them. */
  byWord: 2,
  inFull: 1,
};
/** In sentences: so far back somebody was named just now. */
const NEAR = 2;

/** What is called after whoever leads it: “the Obama *government*”. */
const LED = /^(?:administration|cabinet|era|government|regime)$/;

/** Gives single words to their people in reading order; the number of those that fit nobody. */
export function settleSingles(
  named: readonly FoundPerson[],
  owners: Map<FoundPerson, Person>,
  byWord: PeopleByWord,
  alone: ReadonlySet<string>,
): number {
  const seen = new Map<Person, Seen>();
  let left = 0;
  for (const each of named) {
    let owner = owners.get(each) ?? null;
    if (!owner && nameLength(each) === 1) {
      const [word = ''] = nameWords(each);
      owner =
        ownerOf(word, each, byWord.get(word) ?? [], seen) ??
        ownerOf(plain(word), each, byWord.get(`~${plain(word)}`) ?? [], seen, plain);
      if (owner) {
        addNaming(owner, each);
        // “Mr. Lou”, of whose full name nothing tells
        owner.gender ??= genderAt(each);
      } else if (alone.has(word)) owner = personOf(each, byWord);
      if (owner) owners.set(each, owner);
      else left++;
    }
    if (owner) {
      const { times, full } = seen.get(owner) ?? { times: 0, full: 0 };
      const whole = nameLength(each) > 1 ? 1 : 0;
      seen.set(owner, {
        times: times + 1,
        full: full + whole,
        last: each.index,
      });
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
  written: (part: string) => string = String,
): Person | null {
  const gender = genderAt(each);
  const title = titleWord(each);
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of people) {
    if (gender && person.gender && gender !== person.gender) continue;
    const fit = Math.max(...person.names.map((name) => fitOf(word, name.map(written))));
    if (fit === 0) continue;
    const before = seen.get(person);
    const titled = title !== null && person.found.some((other) => titleWord(other) === title);
    const score =
      fit * WEIGHTS.fit +
      (titled ? WEIGHTS.sameTitle : 0) +
      (before ? weightOf(before, each.index) : 0);
    if (score > bestScore) {
      bestScore = score;
      best = person;
    }
  }
  return best;
}

function weightOf({ times, full, last }: Seen, index: number): number {
  return (
    WEIGHTS.before +
    (last >= index - NEAR ? WEIGHTS.near : 0) +
    Math.min(times - full, 4) * WEIGHTS.byWord -
    Math.min(full - 1, 3) * WEIGHTS.inFull
  );
}

/** The last word of the title before a name, without its full stop. */
function titleWord({ sentence, piece }: FoundPerson): string | null {
  if (!piece.title) return null;
  return sentence.tokens[piece.title.end - 1]!.normal.replace(/\.$/, '');
}

/** The single words that name a person by what stands around them: a title, an apposition, “who”, an age, much speaking. */
export function actingAlone(single: readonly FoundPerson[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  const alone = new Set<string>();
  for (const each of single) {
    const { sentence, piece, headline } = each;
    const { normal, text } = sentence.tokens[piece.name.start]!;
    const [word = ''] = nameWords(each);
    if (piece.title) alone.add(word);
    // “a bust of Obama”, but “the Obama government”
    const ruled = LED.test(sentence.tokens[piece.name.end]?.normal ?? '');
    if (leaderIn([[word]]) && !ruled) alone.add(word);
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
