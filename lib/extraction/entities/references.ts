import { genderOfOffice, officeKind } from '../../language/lexicon/offices';
import type { ParsedText, Sentence, Token } from '../../language/parsed-text';
import type { Mention } from '../../model/analysis';
import { spanOf } from './found';
import type { Person } from './people';

/** Pronouns and bare titles of people, by person. */
export type References = ReadonlyMap<Person, readonly Mention[]>;

type Gender = 'woman' | 'man' | null;

/** A place that names a person, for looking back. */
interface Naming {
  readonly person: Person;
  readonly sentence: number;
  readonly start: number;
  readonly quoted: boolean;
  /** Stands before a verb of its sentence, as a subject does. */
  readonly subject: boolean;
}

const PRONOUN: ReadonlyMap<string, 'woman' | 'man'> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
]);
/** Sentences looked back over. */
const REACH = 4;
/** Namings looked back over: sentences may be very long. */
const FAR = 60;

/**
 * Whom pronouns and bare titles mean: the nearest person who fits, subjects and those just meant before others
 * (after Hobbs 1978 and Lappin & Leass 1994, much reduced).
 */
export function referencesTo(
  people: readonly Person[],
  titles: ReadonlyMap<Person, string>,
  text: ParsedText,
): References {
  const namings = namingsOf(people, text);
  const genders = new Map(people.map((person) => [person, person.gender]));
  const found = new Map<Person, Mention[]>(people.map((person) => [person, []]));
  const extra: Naming[] = [];
  let next = 0;
  const known: Naming[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    const { tokens } = sentence;
    for (const [at, token] of tokens.entries()) {
      while (next < namings.length && namings[next]!.start < token.start)
        known.push(namings[next++]!);
      const gender = PRONOUN.get(token.normal);
      const quoted = isQuoted(text, token);
      let person: Person | null = null;
      let stretch = { start: at, end: at + 1 };
      let form: Mention['form'] = 'pronoun';
      if (gender) {
        person = antecedent(known, index, token, gender, genders, quoted, sentence);
        if (person && genders.get(person) === null) genders.set(person, gender);
      } else {
        const role = bareTitle(tokens, at);
        if (!role) continue;
        stretch = role;
        form = 'role';
        person = holder(known, index, tokens, role, titles, genders, people);
      }
      if (!person) continue;
      found.get(person)!.push({ span: spanOf(sentence, stretch), form });
      const naming = {
        person,
        sentence: index,
        start: token.start,
        quoted,
        subject: isSubject(tokens, stretch.end),
      };
      extra.push(naming);
      known.push(naming);
    }
  }
  return found;
}

function namingsOf(people: readonly Person[], text: ParsedText): Naming[] {
  return people
    .flatMap((person) =>
      person.found.map(({ sentence, index, piece }) => ({
        person,
        sentence: index,
        start: sentence.tokens[piece.name.start]!.start,
        quoted: isQuoted(text, sentence.tokens[piece.name.start]!),
        subject: isSubject(sentence.tokens, piece.name.end),
      })),
    )
    .toSorted((one, other) => one.start - other.start);
}

function isQuoted({ quotations }: ParsedText, { start }: Token): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && quotations[low - 1]!.end > start;
}

function isSubject(tokens: readonly Token[], end: number): boolean {
  let at = end;
  if (tokens[at]?.text === ',') {
    // Over an apposition: ", the mayor of Dale, said".
    const closing = tokens.slice(at + 1, at + 18).findIndex(({ text }) => text === ',');
    if (closing >= 0) at += closing + 2;
  }
  while (/^(?:RB|MD)$/.test(tokens[at]?.tag ?? '')) at++;
  return /^VB[DZP]?$/.test(tokens[at]?.tag ?? '');
}

function antecedent(
  known: readonly Naming[],
  index: number,
  token: Token,
  gender: 'woman' | 'man',
  genders: ReadonlyMap<Person, Gender>,
  quoted: boolean,
  sentence: Sentence,
): Person | null {
  const scores = new Map<Person, number>();
  for (let back = known.length - 1; back >= known.length - FAR && back >= 0; back--) {
    const naming = known[back]!;
    const distance = index - naming.sentence;
    if (distance > REACH) break;
    const theirs = genders.get(naming.person);
    if (theirs && theirs !== gender) continue;
    // An object or possessor right before means another person: "Roe told Poe he" is open, "Roe's … he" is not.
    let score = 10 - distance * 3;
    if (naming.subject) score += 5;
    if (naming.quoted !== quoted) score -= 4;
    if (theirs === gender) score += 3;
    if (distance === 0 && token.normal === 'him' && naming.subject && naming.start > sentence.start)
      score -= 6;
    scores.set(naming.person, Math.max(scores.get(naming.person) ?? 0, score) + 0.5);
  }
  return best(scores);
}

function best(scores: ReadonlyMap<Person, number>): Person | null {
  let chosen: Person | null = null;
  let most = 0;
  for (const [person, score] of scores) {
    if (score > most) {
      most = score;
      chosen = person;
    }
  }
  return chosen;
}

/** "the minister", "the former governor": a title that stands for a name; no name follows it. */
function bareTitle(tokens: readonly Token[], at: number): { start: number; end: number } | null {
  const { tag, normal } = tokens[at]!;
  if (tag !== 'NN' && tag !== 'NNP') return null;
  if (
    !officeKind(normal) &&
    !/^(?:lawmaker|spokesman|spokeswoman|spokesperson|leader|official)$/.test(normal)
  )
    return null;
  const after = tokens[at + 1];
  if (after && (/^NN|^POS/.test(after.tag) || /^(?:of|for)$/.test(after.normal))) return null;
  let start = at;
  while (start > 0 && /^(?:NN|NNP|JJ|POS)$/.test(tokens[start - 1]!.tag)) start--;
  const article = tokens[start - 1];
  const named = tokens.slice(start, at).some(({ tag: each }) => each === 'NNP' || each === 'POS');
  if (article?.normal === 'the') return { start: start - 1, end: at + 1 };
  return named && !article?.normal.match(/^(?:a|an|any|every|each|no)$/)
    ? { start, end: at + 1 }
    : null;
}

const LAWMAKER =
  /\b(?:senator|sen|rep|representative|congress(?:man|woman)|mp|lawmaker|deputy|legislator|assembly\w+)\b/i;

function holder(
  known: readonly Naming[],
  index: number,
  tokens: readonly Token[],
  role: { start: number; end: number },
  titles: ReadonlyMap<Person, string>,
  genders: ReadonlyMap<Person, Gender>,
  people: readonly Person[],
): Person | null {
  const words = tokens
    .slice(role.start, role.end)
    .map(({ normal }) => normal)
    .filter((word) => word !== 'the' && word !== "'s");
  const noun = words.at(-1)!;
  const fits = (person: Person) => {
    const title = titles.get(person)?.toLowerCase();
    if (title === undefined) return false;
    const gender = genderOfOffice(noun);
    const theirs = genders.get(person);
    if (gender && theirs && gender !== theirs) return false;
    if (noun === 'lawmaker') return LAWMAKER.test(title);
    const squeezed = title.replace(/[’']s\b/g, '');
    if (words.length > 1 && words.every((word) => squeezed.includes(word))) return true;
    if (
      words.length > 2 ||
      (words.length === 2 && !new RegExp(`\\b${escape(words[0]!)}\\b`).test(squeezed))
    ) {
      // "South Korea's Foreign Minister" of "head of South Korea's Foreign Ministry".
      return (
        noun.endsWith('minister') &&
        words.slice(0, -1).every((word) => squeezed.includes(word)) &&
        squeezed.includes('ministry')
      );
    }
    return new RegExp(`\\b${escape(noun)}\\b`).test(squeezed) || (noun === 'official' && false);
  };
  for (let back = known.length - 1; back >= known.length - FAR && back >= 0; back--) {
    const naming = known[back]!;
    if (index - naming.sentence > REACH * 4) break;
    if (fits(naming.person)) return naming.person;
  }
  const all = people.filter(fits);
  return words.length > 1 && all.length === 1 ? all[0]! : null;
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
