import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { officeKind } from '../../../language/lexicon/offices';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { appositionAfter, appositionBefore } from '../../../language/syntax/apposition';
import { isPossessive } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { type FoundPerson, pieceStart } from '../names/piece';
import type { Person } from '../people/person';
import { sharedTitle } from '../titles/shared-title';
import { titleBefore } from '../titles/title-before';
import { titleHead } from '../titles/title-head';
import { clauseAfter, clauseBefore, ledBy, servingAs } from './office-clauses';

/** Words that say what someone is, where they stand. */
export interface OfficePhrase {
  readonly sentence: Sentence;
  readonly words: Stretch;
  readonly way: 'title' | 'apposition' | 'clause';
  /** The way of saying it, by name: “apposition:before”. */
  readonly by: string;
  /** Somebody else whom they name, by whom the bearer is told: “Roe’s spokesman”, “an aide to Roe”. */
  readonly other: {
    readonly person: Person;
    readonly found: FoundPerson;
  } | null;
}

/** What the article says that each person is, office or not. */
export function phrasesOf(people: readonly Person[]): ReadonlyMap<Person, readonly OfficePhrase[]> {
  const phrases = new Map<Person, OfficePhrase[]>(people.map((person) => [person, []]));
  const inOrder = people
    .flatMap((person) => person.found.map((found) => ({ person, found })))
    .toSorted((one, other) => pieceStart(one.found) - pieceStart(other.found));
  for (const [at, { person, found }] of inOrder.entries()) {
    const { sentence } = found;
    const others = [];
    for (let back = at - 1; inOrder[back]?.found.sentence === sentence; back--)
      if (back > at - NEAR) others.push(inOrder[back]!);
      else break;
    const served = others[0] && servantOf(found, others[0].found);
    if (served)
      phrases.get(person)!.push({ ...served, sentence, way: 'apposition', other: others[0]! });
    // Words of title reach no further back than the person named before.
    const floor = others[0]?.found.piece.name.end ?? 0;
    const next = inOrder[at + 1];
    if (next?.found.sentence === sentence) others.push(next);
    for (const { way, words, by } of saidOf(found, floor)) {
      const other = others.find(
        (each) => each.person !== person && tells(sentence, each.found.piece.name, words),
      );
      if (other && way === 'apposition' && isOf(sentence, other.found.piece.name, words)) continue;
      phrases.get(person)!.push({ sentence, words, way, by, other: other ?? null });
    }
  }
  return phrases;
}

const POST_NOMINALS = wordClass('post-nominal');
/** People looked back over for who else is named in a phrase. */
const NEAR = 4;

/** Whether a phrase is somebody else’s title and name, next in a list: “Sen. Roe, | Mayor Jane Poe, …”. */
function isOf({ tokens }: Sentence, name: Stretch, words: Stretch): boolean {
  return name.start > words.start && titleHead(tokens, words) === name.start - 1;
}

/** Whether a phrase names someone inside it or right before, as its possessor. */
function tells({ tokens }: Sentence, name: Stretch, words: Stretch): boolean {
  if (name.start >= words.start) return name.end <= words.end;
  return name.end === words.start - 1 && isPossessive(tokens[name.end]);
}

/** A name, what stands before it as a title, and where looking back ends: behind the person named before. */
interface NamePlace {
  readonly tokens: readonly Token[];
  readonly name: Stretch;
  readonly title: Stretch | null;
  readonly floor: TokenIndex;
}

/** The ways of saying what somebody is, in the order in which they count. */
const WAYS: readonly {
  readonly name: string;
  readonly way: OfficePhrase['way'];
  readonly find: (place: NamePlace) => readonly Stretch[];
}[] = [
  { name: 'title', way: 'title', find: ({ title }) => listOf(title) },
  {
    name: 'apposition:before',
    way: 'apposition',
    find: ({ tokens, name, title, floor }) =>
      appositionBefore(
        tokens,
        {
          start: withCourtesy(tokens, title?.start ?? name.start),
          end: name.end,
        },
        floor,
      ),
  },
  {
    name: 'apposition:after',
    way: 'apposition',
    find: ({ tokens, name }) => appositionAfter(tokens, afterLetters(tokens, name.end)),
  },
  {
    name: 'letters',
    way: 'apposition',
    find: ({ tokens, name }) => listOf(lettersAfter(tokens, name.end)),
  },
  {
    name: 'clause:after',
    way: 'clause',
    find: ({ tokens, name }) => listOf(clauseAfter(tokens, name)),
  },
  { name: 'clause:as', way: 'clause', find: ({ tokens, name }) => listOf(servingAs(tokens, name)) },
  {
    name: 'clause:before',
    way: 'clause',
    find: ({ tokens, name, floor }) => listOf(clauseBefore(tokens, name, floor)),
  },
  {
    name: 'clause:led-by',
    way: 'clause',
    find: ({ tokens, name, title, floor }) =>
      listOf(ledBy(tokens, title?.start ?? name.start, floor)),
  },
  {
    name: 'clause:shared-title',
    way: 'clause',
    find: ({ tokens, name, title, floor }) =>
      listOf(title ? null : sharedTitle(tokens, name, floor)),
  },
];

/** What the kin of an office says that somebody is who is named right behind its holder: “A spokesman for President Roe, | Jane Poe,”. */
function servantOf(
  { sentence: { tokens }, piece: { name } }: FoundPerson,
  { piece: other }: FoundPerson,
): Pick<OfficePhrase, 'words' | 'by'> | null {
  if (other.name.end !== name.start - 1) return null;
  const [words] = appositionBefore(tokens, name, 0);
  const head = words ? titleHead(tokens, words) : -1;
  if (!words || head < 0 || !/^(?:for|to|of)$/.test(tokens[head + 1]?.normal ?? '')) return null;
  return words.start < other.name.start ? { words, by: 'apposition:servant' } : null;
}

/** Where the courtesy before a name begins: “the chief whip, | Sir Paul Roe”. */
function withCourtesy(tokens: readonly Token[], name: TokenIndex): TokenIndex {
  let start = name;
  while (isCourtesyTitle(tokens[start - 1]?.normal ?? '')) start--;
  return start;
}

/** Behind the letters that follow a name: “Jane Roe KC |”. */
function afterLetters(tokens: readonly Token[], end: TokenIndex): TokenIndex {
  let at = end;
  while (POST_NOMINALS.has(tokens[at]?.normal ?? '')) at++;
  return at;
}

/** The letters behind a name that tell a seat: “Jane Roe | MP”. */
function lettersAfter(tokens: readonly Token[], end: TokenIndex): Stretch | null {
  for (let at = end; POST_NOMINALS.has(tokens[at]?.normal ?? ''); at++) {
    if (officeKind(tokens[at]!.normal)) return { start: at, end: at + 1 };
  }
  return null;
}

/** What the words around a name say that its bearer is, nearest first. */
function saidOf(
  { sentence: { tokens }, piece: { name } }: FoundPerson,
  floor: TokenIndex,
): readonly Pick<OfficePhrase, 'words' | 'way' | 'by'>[] {
  const place = {
    tokens,
    name,
    floor,
    title: titleBefore(tokens, name.start, floor),
  };
  return WAYS.flatMap(({ name: by, way, find }) =>
    find(place).map((words) => ({ words, way, by })),
  );
}

function listOf(words: Stretch | null): readonly Stretch[] {
  return words ? [words] : [];
}
