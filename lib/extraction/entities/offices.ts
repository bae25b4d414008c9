import type { Office } from '../../model/analysis';
import { phrase, spanOf, type Stretch, wording } from '../../language/stretch';
import type { FoundPerson } from './found';
import type { OfficePhrase } from './office-phrases';
import { headOf } from './office-words';
import type { Person } from './people';
import { isPublicOffice } from './public-office';

const SMALL = /^(?:of|for|at|in|to|on|with|from|under|and|the|&|a|an|'s)$/;
/** Those who share in the office of whom they serve or follow: "Mayor Roe’s spokesman". */
const SHARES =
  /^(?:spokes\w+|aide|advis[eo]r|chief|secretary|strategist|manager|director|assistant|successor|predecessor|counterpart|mate)$/;

/** The offices that an article gives to people; who holds none that it tells of is left out. */
export function officesOf(
  phrases: ReadonlyMap<Person, readonly OfficePhrase[]>,
): ReadonlyMap<Person, Office> {
  const offices = new Map<Person, Office>();
  for (const [person, said] of phrases) {
    const office = officeOf(person, said);
    if (office) offices.set(person, office);
  }
  const held = new Set(offices.keys());
  for (const [person, said] of phrases) {
    if (held.has(person)) continue;
    const shared = said.find((each) => each.by && held.has(each.by.person) && shares(each));
    if (shared) offices.set(person, statedIn(shared, [withPossessor(shared)]));
  }
  return offices;
}

function officeOf(person: Person, said: readonly OfficePhrase[]): Office | null {
  const phrases = said.filter(({ sentence, words }) => isPublicOffice(sentence.tokens, words));
  const [first] = phrases;
  if (first) return statedIn(first, chosen(phrases));
  const marked = person.found.find(partyMark);
  return marked ? byParty(marked) : null;
}

function statedIn(first: OfficePhrase, phrases: readonly OfficePhrase[]): Office {
  const title = phrases.map(({ sentence, words }) => wording(sentence.tokens, words)).join(' / ');
  return {
    title,
    status: statusOf(title),
    span: spanOf(first.sentence, first.words),
    confidence: first.way === 'clause' ? 0.75 : 0.9,
  };
}

function shares({ sentence: { tokens }, words }: OfficePhrase): boolean {
  const head = headOf(tokens, words);
  return head >= 0 && SHARES.test(tokens[head]!.lemma);
}

/** "spokesman" with whose it is: "President Roe’s spokesman". */
function withPossessor(said: OfficePhrase): OfficePhrase {
  const { title, name } = said.by!.found.piece;
  const start = Math.min(said.words.start, (title ?? name).start);
  return { ...said, words: { start, end: said.words.end } };
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
  if (/\b(?:former|ex-\w+|then-\w+|onetime|ousted|deposed|retired|late|predecessor)\b/i.test(title))
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
  const words: Stretch = { start, end };
  return {
    title: wording(tokens, words),
    status: 'current',
    span: spanOf(sentence, words),
    confidence: 0.7,
  };
}
