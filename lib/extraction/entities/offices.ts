import type { Office } from '../../model/analysis';
import { type FoundPerson, spanOf, startOf } from './found';
import { type OfficePhrase, officePhrases } from './office-phrases';
import type { Person } from './people';
import { isPublicOffice } from './public-office';
import { phrase, wording } from './stretch';

const SMALL = /^(?:of|for|at|in|to|on|with|from|under|and|the|&|a|an|'s)$/;

/** What the article says that each person is, office or not. */
export function phrasesOf(people: readonly Person[]): ReadonlyMap<Person, readonly OfficePhrase[]> {
  const floors = floorsOf(people);
  return new Map(
    people.map((person) => [
      person,
      person.found.flatMap((found) => officePhrases(found, floors.get(found) ?? 0)),
    ]),
  );
}

/** For each naming the token after the person named before it in its sentence: words of title reach no further back. */
function floorsOf(people: readonly Person[]): ReadonlyMap<FoundPerson, number> {
  const floors = new Map<FoundPerson, number>();
  const inOrder = people
    .flatMap(({ found }) => found)
    .toSorted((one, other) => startOf(one) - startOf(other));
  for (const [at, each] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before?.sentence === each.sentence) floors.set(each, before.piece.name.end);
  }
  return floors;
}

/** The office of a person, as the article states it; null for who holds none that it tells of. */
export function officeOf(person: Person, said: readonly OfficePhrase[]): Office | null {
  const phrases = said.filter(({ sentence, words }) => isPublicOffice(sentence.tokens, words));
  const [first] = phrases;
  if (!first) {
    const marked = person.found.find(partyMark);
    return marked ? byParty(marked) : null;
  }
  const title = chosen(phrases)
    .map(({ sentence, words }) => wording(sentence.tokens, words))
    .join(' / ');
  return {
    title,
    status: statusOf(title),
    span: spanOf(first.sentence, first.words),
    confidence: first.way === 'clause' ? 0.75 : 0.9,
  };
}

/** The first title, and one that says more: from another way of saying it, with other words. */
function chosen(phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const best = phrases.find(({ way }) => way === 'title') ?? phrases[0]!;
  const words = new Set(wordsIn(best));
  const other = phrases.find(
    (each) =>
      each !== best &&
      each.way !== best.way &&
      each.sentence === best.sentence &&
      wordsIn(each).filter((word) => !words.has(word)).length > wordsIn(each).length / 2,
  );
  if (other) return [best, other];
  // A bare "President" says less than the apposition elsewhere.
  const longer = phrases.find(
    (each) => each.way === 'apposition' && words.size === 1 && wordsIn(each).length > 2,
  );
  return [longer ?? best];
}

function wordsIn({ sentence, words }: OfficePhrase): string[] {
  return phrase(sentence.tokens, words)
    .split(' ')
    .filter((word) => !SMALL.test(word));
}

function statusOf(title: string): Office['status'] {
  if (/\b(?:former|ex-\w+|then-\w+|onetime|ousted|deposed|retired|late)\b/i.test(title))
    return 'former';
  if (/\b(?:acting|interim|caretaker)\b/i.test(title)) return 'acting';
  if (/\b(?:candidate|nominee|hopeful|contender|front-?runner|running for)\b/i.test(title))
    return 'candidate';
  if (/\b(?:spokes\w+|press secretary)\b/i.test(title)) return 'spokesperson';
  return 'current';
}

/** "(D-Calif.)", "R-Texas": a lawmaker’s party and state. */
function partyMark({ sentence, piece }: FoundPerson): boolean {
  const { tokens } = sentence;
  const mark = tokens[piece.name.end + 1];
  return (
    /^[(,]$/.test(tokens[piece.name.end]?.text ?? '') &&
    mark !== undefined &&
    /^[DRI](?:-|$)/.test(mark.text) &&
    mark.text.length < 9
  );
}

function byParty({ sentence, piece }: FoundPerson): Office {
  const { tokens } = sentence;
  const start = piece.name.end + 1;
  let end = start + 1;
  while (end < tokens.length && end < start + 4 && !/^[),]$/.test(tokens[end]!.text)) end++;
  const words = { start, end };
  return {
    title: wording(tokens, words),
    status: 'current',
    span: spanOf(sentence, words),
    confidence: 0.7,
  };
}
