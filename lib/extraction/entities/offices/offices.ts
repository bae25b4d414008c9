import type { Office } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { phrase, spanOf, type Stretch, wording } from '../../../language/stretch';
import type { FoundPerson } from '../names/piece';
import type { OfficePhrase } from './office-phrases';
import { headOf } from '../titles/office-words';
import type { Person } from '../people/people';
import { isPublicOffice } from './public-office';

const SMALL = /^(?:of|for|at|in|to|on|with|from|under|and|the|&|a|an|'s)$/;
/** Those who share in the office of whom they serve or follow: "Mayor Roe’s spokesman". */
const SHARES =
  /^(?:spokes\w+|aide|advis[eo]r|chief|secretary|strategist|manager|director|assistant|successor|predecessor|counterpart|mate)$/;

/** The offices that an article gives to people; who holds none that it tells of is left out. */
export function officesOf(
  phrases: ReadonlyMap<Person, readonly OfficePhrase[]>,
  runners: ReadonlyMap<Person, Office>,
): ReadonlyMap<Person, Office> {
  const offices = new Map<Person, Office>();
  for (const [person, said] of phrases) {
    const office = officeOf(person, said) ?? runners.get(person) ?? byNoun(person);
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
  if (first) return statedIn(first, chosen(phrases, said));
  const marked = person.found.find(partyMark);
  return marked ? byParty(marked) : null;
}

function byNoun({ found }: Person): Office | null {
  const following = found.find((each) => followingOf(each) > 0);
  return following ? byFollowing(following) : null;
}

/** Whether someone has a campaign, and so runs for an office: "the Roe campaign". */
export function runs({ found }: Person): boolean {
  return found.some((each) => /^(?:campaign|candidacy)$/.test(followingNoun(each)));
}

function followingNoun(found: FoundPerson): string {
  const length = followingOf(found);
  return length > 0 ? found.sentence.tokens[found.piece.name.end + length - 1]!.normal : '';
}

/** The office of one who runs, as "the Republican nominee" tells it. */
export function byRole(title: string, span: TextSpan): Office {
  return { title, status: 'candidate', span, confidence: 0.75 };
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
function chosen(
  phrases: readonly OfficePhrase[],
  said: readonly OfficePhrase[],
): readonly OfficePhrase[] {
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
  // A bare "President" says less than the apposition elsewhere, and a rank than any.
  const bare = words.size === 1 || [...words].every((word) => RANK.test(word));
  const tells = (each: OfficePhrase) =>
    bare && each.way === 'apposition' && wordsIn(each).length > 2 && hasOffice(each);
  const longer = phrases.find(tells);
  if (longer) return [longer];
  const more = said.find(tells);
  return more ? [best, more] : [best];
}

const RANK =
  /^(?:rear|vice|brigadier|lieutenant|major|staff|first|gen|general|admiral|adm|colonel|col|lt|maj|brig|cmdr|commander|captain|capt|sergeant|sgt|rep|sen)\.?$/;

function hasOffice({ sentence, words }: OfficePhrase): boolean {
  return headOf(sentence.tokens, words) >= 0;
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
  if (
    /\b(?:candidates?|nominees?|hopefuls?|contenders?|challengers?|front-?runners?|running for)\b/i.test(
      title,
    )
  )
    return 'candidate';
  if (/\b(?:spokes\w+|press secretary)\b/i.test(title)) return 'spokesperson';
  return 'current';
}

/** "(D-Calif.)", "R-Texas": a lawmaker’s party and state. */
function partyMark({ sentence, piece }: FoundPerson): boolean {
  const { tokens } = sentence;
  const [open, mark, next] = [0, 1, 2].map((more) => tokens[piece.name.end + more]);
  if (!open || !mark || !/^[(,]$/.test(open.text) || mark.text.length > 8) return false;
  return /^[DRI]-/.test(mark.text) || (/^[DR]$/.test(mark.text) && next?.text === ')');
}

/** The state of a lawmaker by the mark behind the name: "iowa" of "(R-Iowa)", "fla." of "D-Fla."; null where none stands. */
export function stateMarked(found: FoundPerson): string | null {
  const mark = found.sentence.tokens[found.piece.name.end + 1];
  const state = mark && partyMark(found) ? /^[dri]-(\p{L}[\p{L}.]+)$/u.exec(mark.normal) : null;
  return state ? state[1]! : null;
}

/** Number of words after a name that make its bearer one who governs or runs: "the Roe | administration", "Roe | ’s presidency". */
function followingOf({ sentence: { tokens }, piece }: FoundPerson): number {
  const after = tokens.slice(piece.name.end, piece.name.end + 4).map(({ normal }) => normal);
  const owns = after[0] === "'s" || after[0] === "'" ? 1 : 0;
  const noun = after[owns] ?? '';
  if (/^(?:administration|presidency|premiership|candidacy|cabinet)$/.test(noun)) return owns + 1;
  if (!owns && noun === 'campaign') return 1;
  if (
    owns &&
    /^(?:presidential|gubernatorial|senate|congressional|mayoral|re-election|reelection)$/.test(
      noun,
    ) &&
    after[2] === 'campaign'
  )
    return 3;
  return 0;
}

function byFollowing(found: FoundPerson): Office {
  const { sentence, piece } = found;
  const words: Stretch = { start: piece.name.start, end: piece.name.end + followingOf(found) };
  const title = wording(sentence.tokens, words);
  return {
    title,
    status: /\b(?:campaign|candidacy)$/.test(title) ? 'candidate' : 'current',
    span: spanOf(sentence, words),
    confidence: 0.6,
  };
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
