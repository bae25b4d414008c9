import type { Sentence } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { appositionAfter, appositionBefore } from './appositions';
import { clauseAfter, clauseBefore, ledBy } from './office-clauses';
import { type FoundPerson, pieceStart } from '../names/piece';
import { headOf } from '../titles/office-words';
import type { Person } from '../people/people';
import { sharedTitle, titleBefore } from '../titles/titles';

/** Words that say what someone is, where they stand. */
export interface OfficePhrase {
  readonly sentence: Sentence;
  readonly words: Stretch;
  readonly way: 'title' | 'apposition' | 'clause';
  /** Somebody else whom they name, by whom the bearer is told: "Roe’s spokesman", "an aide to Roe". */
  readonly by: { readonly person: Person; readonly found: FoundPerson } | null;
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
    // Words of title reach no further back than the person named before.
    const floor = others[0]?.found.piece.name.end ?? 0;
    const next = inOrder[at + 1];
    if (next?.found.sentence === sentence) others.push(next);
    for (const { way, words } of saidOf(found, floor)) {
      const by = others.find(
        (other) => other.person !== person && tells(sentence, other.found.piece.name, words),
      );
      if (by && way === 'apposition' && isOf(sentence, by.found.piece.name, words)) continue;
      phrases.get(person)!.push({ sentence, words, way, by: by ?? null });
    }
  }
  return phrases;
}

/** People looked back over for who else is named in a phrase. */
const NEAR = 4;

/** Whether a phrase is somebody else's title and name, next in a list: "Sen. Roe, | Mayor Jane Poe, …". */
function isOf({ tokens }: Sentence, name: Stretch, words: Stretch): boolean {
  return name.start > words.start && headOf(tokens, words) === name.start - 1;
}

/** Whether a phrase names someone inside it or right before, as its possessor. */
function tells({ tokens }: Sentence, name: Stretch, words: Stretch): boolean {
  if (name.start >= words.start) return name.end <= words.end;
  return name.end === words.start - 1 && tokens[name.end]!.tag === 'POS';
}

/** What the words around a name say that its bearer is, nearest first. */
function saidOf(
  { sentence: { tokens }, piece: { name } }: FoundPerson,
  floor: number,
): readonly Pick<OfficePhrase, 'words' | 'way'>[] {
  const title = titleBefore(tokens, name.start, floor);
  const titled = { start: Math.min(title?.start ?? name.start, name.start), end: name.end };
  const others = [
    clauseAfter(tokens, name),
    clauseBefore(tokens, name, floor),
    ledBy(tokens, title?.start ?? name.start, floor),
    title ? null : sharedTitle(tokens, name.start, floor),
  ];
  return [
    ...(title ? [{ way: 'title', words: title } as const] : []),
    ...[...appositionBefore(tokens, titled, floor), ...appositionAfter(tokens, name.end)].map(
      (words) => ({ way: 'apposition', words }) as const,
    ),
    ...others.flatMap((words) => (words ? [{ way: 'clause', words } as const] : [])),
  ];
}
