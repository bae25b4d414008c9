import type { ParsedText, Sentence } from '../../../language/parsed-text';
import { spanOf, type Stretch } from '../../../language/stretch';
import { isFinite } from '../../../language/syntax/tags';
import type { Made, Mention } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import { runs } from '../offices/office-marks';
import type { OfficePhrase } from '../offices/office-phrases';
import type { Person } from '../people/person';
import { antecedentOf, genderOfPronoun } from './antecedents';
import { isQuoted, namingAt, ownNumbers, type PersonNaming } from './person-naming';
import { holderOf, type Holders, renownOf, titlesOf } from './role-holders';
import { meansRunner, roleNounAt } from './role-nouns';
import type { Pronoun } from './salience';

/** Namings behind a pronoun that may tell whom it means. */
const AHEAD = 4;

/** What is known where the search stands: whom the text has named or meant so far, and whom it names next. */
interface Story extends Holders {
  readonly text: ParsedText;
  /** The number of each sentence among the paper’s own. */
  readonly own: readonly number[];
  /** The titles that everybody knows people to hold, whatever the article says. */
  readonly renown: Holders['titles'];
  /** Those who have a campaign. */
  readonly running: readonly Person[];
  /** The names before the search, and whom pronouns and titles there mean, in reading order. */
  readonly known: PersonNaming[];
  /** The next names. */
  ahead: readonly PersonNaming[];
  /** The first of two whom a title in the plural meant last. */
  pair: Person | null;
}

/** A token that may mean somebody. */
interface Place {
  readonly story: Story;
  readonly sentence: Sentence;
  /** The sentence’s number. */
  readonly index: number;
  readonly at: TokenIndex;
}

/** Whom words mean, and the step that told. */
interface Reference extends Made {
  readonly person: Person;
  readonly words: Stretch;
  readonly form: 'pronoun' | 'role';
}

/** The steps, in order: the first whose word it is tells whom it means, or that it means nobody. */
const STEPS: readonly {
  readonly name: string;
  readonly fits: (place: Place) => boolean;
  readonly find: (place: Place) => Reference | null;
}[] = [
  {
    name: 'pronoun',
    fits: ({ sentence, at }) => genderOfPronoun(sentence.tokens[at]!.normal) !== null,
    find: pronounMeant,
  },
  {
    name: 'relative',
    fits: ({ sentence, at }) => sentence.tokens[at]!.normal === 'who',
    find: relativeMeant,
  },
  { name: 'pair', fits: ({ sentence, at }) => isPair(sentence.tokens, at), find: pairMeant },
  { name: 'role-noun', fits: () => true, find: roleMeant },
];

/** Pronouns, and titles without a name, of each person. */
export function referencesTo(
  people: readonly Person[],
  phrases: ReadonlyMap<Person, readonly OfficePhrase[]>,
  text: ParsedText,
): ReadonlyMap<Person, readonly Mention[]> {
  const found = new Map<Person, Mention[]>(people.map((person) => [person, []]));
  const own = ownNumbers(text);
  const named = namingsOf(people, text, own);
  const story: Story = {
    text,
    own,
    people,
    titles: new Map([...phrases].map(([person, theirs]) => [person, titlesOf(person, theirs)])),
    renown: new Map(people.map((person) => [person, renownOf(person)])),
    running: people.filter(runs),
    known: [],
    ahead: named.slice(0, AHEAD),
    pair: null,
  };
  let next = 0;
  for (const [index, sentence] of text.sentences.entries()) {
    for (const [at, { start }] of sentence.tokens.entries()) {
      while (next < named.length && named[next]!.start < start) {
        story.known.push(named[next++]!);
        story.ahead = named.slice(next, next + AHEAD);
      }
      const last = story.known.at(-1);
      // “Liu He”
      if (last?.how === 'name' && last.end > start) continue;
      const place = { story, sentence, index, at };
      const step = STEPS.find(({ fits }) => fits(place))!;
      const reference = step.find(place);
      if (!reference) continue;
      const { person, words, form, by = step.name, terms } = reference;
      found.get(person)!.push({ span: spanOf(sentence, words), form, by, ...(terms && { terms }) });
      const how = form === 'pronoun' ? 'pronoun' : 'title';
      story.known.push(namingAt(text, own, { person, sentence: index, words, how }));
    }
  }
  return found;
}

/** Pronouns of one person: “she”, “his”. */
function pronounMeant({ story, sentence, index, at }: Place): Reference | null {
  const gender = genderOfPronoun(sentence.tokens[at]!.normal)!;
  const pronoun = { ...placeOf(story.text, index, at), own: story.own[index]!, gender };
  const meant = antecedentOf(story.known, pronoun, story.ahead);
  if (!meant) return null;
  const { sure, ...found } = meant;
  if (sure) found.person.gender ??= gender;
  return { ...found, words: { start: at, end: at + 1 }, form: 'pronoun' };
}

/** Relative pronouns: “Jane Roe, | who …” means whoever is named right before. */
function relativeMeant({ story, sentence: { tokens }, at }: Place): Reference | null {
  const last = story.known.at(-1);
  if (last?.how !== 'name' || tokens[at - 1]?.text !== ',') return null;
  if (last.end !== tokens[at - 2]?.end) return null;
  return { person: last.person, words: { start: at, end: at + 1 }, form: 'pronoun' };
}

/** Pairs: “the two write” means those whom a title in the plural meant before. */
function pairMeant({ story: { pair }, at }: Place): Reference | null {
  return pair && { person: pair, words: { start: at - 1, end: at + 1 }, form: 'role' };
}

/** Role nouns: “the senator”, “the Republican nominee”. */
function roleMeant({ story, sentence, index, at }: Place): Reference | null {
  const role = roleNounAt(sentence.tokens, at);
  if (!role) return null;
  const { words } = role;
  const holder = holderOf(role, story, index);
  const runner = story.running.length === 1 && meansRunner(role) ? story.running[0]! : null;
  const known = role.plural ? null : holderOf(role, { ...story, titles: story.renown }, index);
  const person = holder ?? runner ?? known;
  if (!person) return null;
  if (role.plural) story.pair = person;
  if (isBeside(person, story.known.at(-1), story.ahead[0], sentence, words)) return null;
  return {
    person,
    words,
    form: 'role',
    ...(!holder && { by: runner ? 'role-noun:runner' : 'role-noun:known' }),
  };
}

function placeOf(text: ParsedText, index: number, at: TokenIndex): Omit<Pronoun, 'gender' | 'own'> {
  const { tokens, block } = text.sentences[index]!;
  const quoted = isQuoted(text, tokens[at]!.start);
  const before = tokens
    .slice(0, at)
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text) && isQuoted(text, token.start) === quoted);
  return { tokens, at, sentence: index, block, quoted, opens: before.length <= 1 };
}

function namingsOf(
  people: readonly Person[],
  text: ParsedText,
  own: readonly number[],
): PersonNaming[] {
  return people
    .flatMap((person) =>
      person.found.map(({ index, piece }) =>
        namingAt(text, own, { person, sentence: index, words: piece.name, how: 'name' }),
      ),
    )
    .toSorted((one, other) => one.start - other.start);
}

/** Whether a token ends the subject “the two” of a verb: “the | two | write”. */
function isPair(tokens: Sentence['tokens'], at: TokenIndex): boolean {
  return (
    /^(?:two|pair|duo)$/.test(tokens[at]!.normal) &&
    tokens[at - 1]?.normal === 'the' &&
    isFinite(tokens[at + 1])
  );
}

/** Whether a title is the apposition of the name beside it, and so no mention of its own. */
function isBeside(
  person: Person,
  last: PersonNaming | undefined,
  next: PersonNaming | undefined,
  { tokens }: Sentence,
  { start, end }: Stretch,
): boolean {
  if (tokens[start - 1]?.text === ',' && last?.how === 'name') {
    if (last.person === person || last.end === tokens[start - 2]?.end) return true;
  }
  return tokens[end]?.text === ',' && next?.start === tokens[end + 1]?.start;
}
