import { genderOfOffice, officeKind } from '../../../language/lexicon/offices';
import { genderOfPersonNoun } from '../../../language/lexicon/person-nouns';
import type { ParsedText, Sentence } from '../../../language/parsed-text';
import type { Mention } from '../../../model/analysis';
import { antecedentOf, genderOfPronoun } from './antecedents';
import { isQuoted, type Naming, namingAt, ownNumbers } from './naming';
import type { OfficePhrase } from '../offices/office-phrases';
import { runs, stateMarked } from '../offices/office-marks';
import type { Person } from '../people/people';
import type { Pronoun } from './salience';
import { fitOfRole, meansRunner, type RoleNoun, roleNounAt } from './role-nouns';
import { titleContent } from '../titles/title-content';
import { spanOf, type Stretch } from '../../../language/stretch';

/** Sentences over which a title is carried back to its holder. */
const REACH = 20;
/** Namings looked back over: sentences may be very long. */
const FAR = 100;
/** Namings behind a pronoun that may tell whom it means. */
const AHEAD = 4;

/** Pronouns, and titles without a name, of each person. */
export function referencesTo(
  people: readonly Person[],
  phrases: ReadonlyMap<Person, readonly OfficePhrase[]>,
  text: ParsedText,
): ReadonlyMap<Person, readonly Mention[]> {
  const found = new Map<Person, Mention[]>(people.map((person) => [person, []]));
  const titles = new Map(
    [...phrases].map(([person, theirs]) => [person, titlesOf(person, theirs)]),
  );
  const own = ownNumbers(text);
  const running = people.filter(runs);
  const named = namingsOf(people, text, own);
  const known: Naming[] = [];
  let next = 0;
  let pair: Person | null = null;
  for (const [index, sentence] of text.sentences.entries()) {
    const { tokens } = sentence;
    for (const [at, { normal, start }] of tokens.entries()) {
      while (next < named.length && named[next]!.start < start) known.push(named[next++]!);
      // "Liu He"
      if (known.at(-1)?.by === 'name' && known.at(-1)!.end > start) continue;
      const gender = genderOfPronoun(normal);
      let person: Person | null = null;
      let words: Stretch = { start: at, end: at + 1 };
      let form: Mention['form'] = 'pronoun';
      if (gender) {
        const place = placeOf(text, index, at);
        const meant = antecedentOf(
          known,
          { ...place, own: own[index]!, gender },
          named.slice(next, next + AHEAD),
        );
        person = meant?.person ?? null;
        if (meant?.sure) meant.person.gender ??= gender;
      } else if (normal === 'who') {
        person = relativeTo(known.at(-1), sentence, at);
      } else if (isPair(tokens, at)) {
        person = pair;
        words = { start: at - 1, end: at + 1 };
        form = 'role';
      } else {
        const role = roleNounAt(tokens, at);
        if (!role) continue;
        ({ words } = role);
        form = 'role';
        person =
          holderOf(role, known, index, people, titles) ??
          (running.length === 1 && meansRunner(role) ? running[0]! : null);
        if (role.plural && person) pair = person;
        if (person && isBeside(person, known.at(-1), named[next], sentence, words)) continue;
      }
      if (!person) continue;
      found.get(person)!.push({ span: spanOf(sentence, words), form });
      const by = form === 'pronoun' ? 'pronoun' : 'title';
      known.push(namingAt(text, own, { person, sentence: index, words, by }));
    }
  }
  return found;
}

function placeOf(text: ParsedText, index: number, at: number): Omit<Pronoun, 'gender' | 'own'> {
  const { tokens, block } = text.sentences[index]!;
  const quoted = isQuoted(text, tokens[at]!.start);
  const before = tokens
    .slice(0, at)
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text) && isQuoted(text, token.start) === quoted);
  return { tokens, at, sentence: index, block, quoted, opens: before.length <= 1 };
}

/** Of "the nominee’s daughter" only what she is herself. */
function ownOf({ tokens }: Sentence, { start, end }: Stretch): Stretch {
  for (let at = end - 1; at > start; at--) {
    const owner = tokens[at - 1]!.normal;
    if (tokens[at]!.tag === 'POS' && (officeKind(owner) || genderOfPersonNoun(owner)))
      return { start: at + 1, end };
  }
  return { start, end };
}

/** The words of each title that the article gives to someone, with the state where a mark behind the name tells it. */
function titlesOf(
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

/** Each title once: an article may repeat them a thousand times. */
function different(titles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(titles.map((title) => [title.join(' '), title])).values()];
}

function namingsOf(people: readonly Person[], text: ParsedText, own: readonly number[]): Naming[] {
  return people
    .flatMap((person) =>
      person.found.map(({ index, piece }) =>
        namingAt(text, own, { person, sentence: index, words: piece.name, by: 'name' }),
      ),
    )
    .toSorted((one, other) => one.start - other.start);
}

/** "the two write": those whom a title in the plural meant before. */
function isPair(tokens: Sentence['tokens'], at: number): boolean {
  return (
    /^(?:two|pair|duo)$/.test(tokens[at]!.normal) &&
    tokens[at - 1]?.normal === 'the' &&
    /^(?:VB[DPZ]|MD)$/.test(tokens[at + 1]?.tag ?? '')
  );
}

/** "Jane Roe, | who …": whoever is named right before. */
function relativeTo(last: Naming | undefined, { tokens }: Sentence, at: number): Person | null {
  if (last?.by !== 'name' || tokens[at - 1]?.text !== ',') return null;
  return last.end === tokens[at - 2]?.end ? last.person : null;
}

/** Whether a title is the apposition of the name beside it, and so no mention of its own. */
function isBeside(
  person: Person,
  last: Naming | undefined,
  next: Naming | undefined,
  { tokens }: Sentence,
  { start, end }: Stretch,
): boolean {
  if (tokens[start - 1]?.text === ',' && last?.by === 'name') {
    if (last.person === person || last.end === tokens[start - 2]?.end) return true;
  }
  return tokens[end]?.text === ',' && next?.start === tokens[end + 1]?.start;
}

/** Whom a title without a name means: the last named of those who hold it, or the only one in the article. */
function holderOf(
  role: RoleNoun,
  known: readonly Naming[],
  index: number,
  people: readonly Person[],
  titles: ReadonlyMap<Person, readonly (readonly string[])[]>,
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
  // "The two lawmakers wrote": of the two told of last, the first named speaks.
  if (role.plural) {
    return role.definite ? (lately[1] ?? null) : null;
  }
  if (lately.length === 1) return lately[0]!;
  if (role.more.length === 0 || !officeKind(role.head)) return null;
  const all = people.filter((person) => fitOf(person) > 0);
  return all.length === 1 ? all[0]! : null;
}
