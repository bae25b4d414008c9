import { leaderIn } from '../people/leaders';
import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText } from '../../../language/parsed-text';
import { phrase, spanOf, wording } from '../../../language/stretch';
import type { Mention, Office } from '../../../model/analysis';
import {
  OFFICE_BY_CLAUSE,
  OFFICE_BY_RENOWN,
  OFFICE_BY_ROLE,
  OFFICE_BY_WORDS,
} from '../../confidences';
import type { Person } from '../people/person';
import { titleHead } from '../titles/title-head';
import { byFollowingNoun, byParty, byPartyMark } from './office-marks';
import type { OfficePhrase } from './office-phrases';
import { isPublicOffice } from './public-office';
import { knownOffice } from './renown';

const TIES = wordClass('title-tie');
/** Those who share in the office of whom they serve or follow: “Mayor Roe’s spokesman”. */
const SHARERS = new Set([...wordClass('office-sharer'), ...wordClass('spokesperson')]);
const RANKS = new Set([...wordClass('rank'), ...wordClass('rank-word')]);
const NOMINATED = /\b(?:candidate|nominee|hopeful)$/;
/** What a title’s words say of the office, in order; the office is current where none holds. */
const STATUSES: readonly (readonly [Office['status'], RegExp])[] = [
  ['former', new RegExp(String.raw`\b(?:${anyOf('past-office')}|(?:ex|then)-\w+)\b`, 'i')],
  ['acting', /\b(?:acting|interim|caretaker)\b/i],
  ['candidate', new RegExp(String.raw`\b(?:${anyOf('candidate')}|running for)\b`, 'i')],
  ['spokesperson', new RegExp(String.raw`\b(?:${anyOf('spokesperson')}|press secretary)\b`, 'i')],
];

/** What is known of a person, to tell an office from. */
interface Known {
  readonly person: Person;
  /** What the article says that the person is. */
  readonly said: readonly OfficePhrase[];
  /** The office that “the Republican nominee” tells. */
  readonly runner: Office | undefined;
  /** The first title without a name that means the person: “the prime minister”. */
  readonly called: Pick<Office, 'title' | 'span'> | undefined;
  /** The words for an office that everybody knows to be the person’s. */
  readonly elsewhere: () => Pick<Office, 'title' | 'span'> | null;
}

/** The steps that find an office, in order: the first that finds one is right. */
const STEPS: readonly {
  readonly name: string;
  readonly find: (known: Known) => Office | null;
}[] = [
  { name: 'words', find: ({ said }) => statedOf(said) },
  { name: 'party-mark', find: ({ person }) => byPartyMark(person) },
  { name: 'role', find: ({ runner }) => runner ?? null },
  { name: 'campaign', find: ({ person }) => byFollowingNoun(person) },
  { name: 'known', find: byRenown },
  { name: 'party', find: ({ person }) => byParty(person) },
];

/** The offices that an article gives to people; who holds none that it tells of is left out. */
export function officesOf(
  phrases: ReadonlyMap<Person, readonly OfficePhrase[]>,
  { runners, called }: TitlesAlone,
  text: ParsedText,
): ReadonlyMap<Person, Office> {
  const offices = new Map<Person, Office>();
  for (const [person, said] of phrases) {
    const known = {
      person,
      said,
      runner: runners.get(person),
      called: called.get(person),
      elsewhere: () => knownOffice(person, phrases, text),
    };
    for (const { name, find } of STEPS) {
      const office = find(known);
      if (!office) continue;
      offices.set(person, { by: name, ...office });
      break;
    }
  }
  const held = new Set(offices.keys());
  for (const [person, said] of phrases) {
    if (held.has(person)) continue;
    const shared = said.find((each) => each.other && held.has(each.other.person) && shares(each));
    if (shared) {
      const office = statedIn(shared, [withPossessor(shared)]);
      offices.set(person, { ...office, by: `shared:${office.by}` });
    }
  }
  return offices;
}

/** The office that the words around somebody’s names state. */
function statedOf(said: readonly OfficePhrase[]): Office | null {
  const phrases = said.filter(({ sentence, words }) => isPublicOffice(sentence.tokens, words));
  const [first] = phrases;
  return first ? statedIn(first, chosen(phrases, said)) : null;
}

function statedIn(first: OfficePhrase, phrases: readonly OfficePhrase[]): Office {
  const title = phrases.map(({ sentence, words }) => wording(sentence.tokens, words)).join(' / ');
  return {
    title,
    status: statusOf(title),
    span: spanOf(first.sentence, first.words),
    confidence: first.way === 'clause' ? OFFICE_BY_CLAUSE : OFFICE_BY_WORDS,
    by: first.by,
  };
}

/** The office of somebody whom everybody knows to hold or have held one: in the article’s words for it, where it has any. */
function byRenown({ person: { names, found }, said, called, elsewhere }: Known): Office | null {
  const [first] = found;
  if (!first || !leaderIn(names)) return null;
  const stated = said.find(hasOffice);
  if (stated) return statedIn(stated, [stated]);
  const words = called ?? elsewhere();
  return {
    title: words?.title ?? '',
    status: words ? statusOf(words.title) : 'current',
    span: words?.span ?? spanOf(first.sentence, first.piece.name),
    confidence: OFFICE_BY_RENOWN,
  };
}

function shares({ sentence: { tokens }, words }: OfficePhrase): boolean {
  const head = titleHead(tokens, words);
  return head >= 0 && SHARERS.has(tokens[head]!.lemma);
}

/** A phrase with its possessor: “President Roe’s spokesman”. */
function withPossessor(said: OfficePhrase): OfficePhrase {
  const { title, name } = said.other!.found.piece;
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
  // A bare “President” says less than the apposition elsewhere, and a rank than any.
  const bare = words.size === 1 || [...words].every((word) => RANKS.has(word.replace(/\.$/, '')));
  const tells = (each: OfficePhrase) =>
    bare && each.way === 'apposition' && wordsIn(each).length > 2 && hasOffice(each);
  const longer = phrases.find(tells);
  if (longer) return [longer];
  const more = said.find(tells);
  return more ? [best, more] : [best];
}

function hasOffice({ sentence, words }: OfficePhrase): boolean {
  return titleHead(sentence.tokens, words) >= 0;
}

function wordsIn({ sentence, words }: OfficePhrase): string[] {
  return phrase(sentence.tokens, words)
    .split(' ')
    .filter((word) => !TIES.has(word));
}

function statusOf(title: string): Office['status'] {
  return STATUSES.find(([, words]) => words.test(title))?.[0] ?? 'current';
}

/** What titles without a name say of those whom they mean. */
interface TitlesAlone {
  /** The offices of those whom “the Republican nominee” means. */
  readonly runners: ReadonlyMap<Person, Office>;
  /** The first such title of each. */
  readonly called: ReadonlyMap<Person, Pick<Office, 'title' | 'span'>>;
}

/** What titles without a name say of those whom they mean. */
export function titlesAlone(
  references: ReadonlyMap<Person, readonly Mention[]>,
  { article }: ParsedText,
): TitlesAlone {
  const runners = new Map<Person, Office>();
  const called = new Map<Person, Pick<Office, 'title' | 'span'>>();
  for (const [person, mentions] of references) {
    for (const { span, form } of mentions) {
      if (form !== 'role') continue;
      const title = article.text.slice(span.start, span.end).replace(/^the /i, '');
      if (!called.has(person)) called.set(person, { title, span });
      if (runners.has(person) || !NOMINATED.test(title)) continue;
      runners.set(person, {
        title,
        status: 'candidate',
        span,
        confidence: OFFICE_BY_ROLE,
      });
    }
  }
  return { runners, called };
}
