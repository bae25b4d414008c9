import type { Gender } from '../../../language/lexicon/gender';
import type { Token } from '../../../language/parsed-text';
import { verbAfter } from '../../../language/syntax/subject';
import { isFinite, isPossessivePronoun, isPronoun, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import type { Person } from '../people/person';
import { isSaying, type PersonNaming } from './person-naming';

/** A pronoun of one person where it stands. */
export interface Pronoun {
  readonly tokens: readonly Token[];
  readonly at: TokenIndex;
  /** The sentence’s number. */
  readonly sentence: number;
  /** Among the paper’s own. */
  readonly own: number;
  /** The number of the sentence’s block. */
  readonly block: number;
  readonly quoted: boolean;
  /** At most a word of the same voice stands before it in its sentence. */
  readonly opens: boolean;
  readonly gender: Gender;
}

/** What speaks for or against somebody as the one whom a pronoun means. */
type Term = keyof typeof WEIGHTS;

/**
 * Log odds of each term for a pronoun [in the paper’s own words, within a quotation]. They were fitted on the places of a news
 * corpus where the pronoun’s gender alone settles whom it means, that gender left out, and on a machine’s guesses, at a third of
 * the weight; a single term more or less changed nothing.
 */
const WEIGHTS = {
  /** Last named or meant in this sentence, the one before, the one before that. */
  sameSentence: [2.4, 2],
  lastSentence: [0.7, 1.8],
  twoBack: [0.4, 0.4],
  /** … in this paragraph, in the one before. */
  sameBlock: [1.5, 0.6],
  lastBlock: [0.6, 0.3],
  /** The first of whom the last sentence tells; the pronoun opens this one. */
  opensLast: [0.8, 0],
  opensBoth: [0.6, 0.3],
  /** The last who is the subject of a verb; so by name in this sentence or the last; the last at all. */
  lastSubject: [0.3, 0.5],
  namedSubject: [0.3, 0.1],
  nearest: [0.3, 0.4],
  /** Meant by a pronoun already, so still spoken of. */
  stillMeant: [0.5, 0.2],
  again: [0.3, 1.2],
  often: [0.5, 0.3],
  /** Spoke just now; the pronoun speaks too. */
  spoke: [1.1, 0],
  /** “In her letter, Roe writes”: named again right after it. */
  comes: [2.5, 0],
  genderKnown: [0.3, 0.7],
  /** “Roe told the board of him”: likely another; “Roe met him”: surely. */
  sameClause: [-1, -1.2],
  sameVerb: [-3, -3],
  /** Who says “he lied” means another. */
  saysIt: [0, -1.2],
  /** Told of in a quotation while the paper speaks, or the other way round. */
  otherVoice: [-1.4, -1.1],
} satisfies Record<string, readonly [number, number]>;

/** Somebody whom a pronoun may mean, and how much speaks for it, in log odds. */
export interface PossibleAntecedent {
  readonly person: Person;
  readonly salience: number;
  /** What salience sums, by name. */
  readonly terms: () => Readonly<Record<string, number>>;
}

/** Whom a pronoun may mean, of those named or meant lately (`near`, the last first) or right after (`ahead`). */
export function possibleAntecedents(
  pronoun: Pronoun,
  near: readonly PersonNaming[],
  ahead: readonly PersonNaming[],
): readonly PossibleAntecedent[] {
  const fitting = near.filter(({ person }) => fits(person, pronoun));
  const voiced = fitting.filter(({ quoted }) => quoted === pronoun.quoted);
  const told = near.filter(({ quoted, modifies }) => quoted === pronoun.quoted && !modifies);
  const scene = {
    pronoun,
    near,
    speaks: !pronoun.quoted && isSaying(verbAfter(pronoun.tokens, pronoun.at + 1)),
    nearest: voiced[0]?.person,
    lastSubject: voiced.find(({ subject }) => subject)?.person,
    opensLast: told.findLast((naming) => backFrom(pronoun, naming) === 1)?.person,
    sayer: pronoun.quoted ? sayerOf(pronoun, near, ahead) : undefined,
    coming: comingAfter(pronoun, ahead),
  };
  const voice = pronoun.quoted ? 1 : 0;
  return [...new Set(fitting.map(({ person }) => person))].map((person) => {
    const terms = termsOf(person, scene);
    return {
      person,
      salience: terms.reduce((sum, term) => sum + WEIGHTS[term][voice], 0),
      terms: () => Object.fromEntries(terms.map((term) => [term, WEIGHTS[term][voice]])),
    };
  });
}

interface Scene {
  readonly pronoun: Pronoun;
  readonly near: readonly PersonNaming[];
  readonly speaks: boolean;
  readonly nearest: Person | undefined;
  readonly lastSubject: Person | undefined;
  readonly opensLast: Person | undefined;
  readonly sayer: Person | undefined;
  readonly coming: Person | undefined;
}

function fits({ gender }: Person, pronoun: Pronoun): boolean {
  return gender === null || gender === pronoun.gender;
}

function termsOf(person: Person, scene: Scene): readonly Term[] {
  const { pronoun } = scene;
  const theirs = scene.near.filter((naming) => naming.person === person);
  const last = theirs.find(({ quoted }) => quoted === pronoun.quoted) ?? theirs[0]!;
  const back = backFrom(pronoun, last);
  const holds: Record<Term, boolean> = {
    sameSentence: back === 0,
    lastSentence: back === 1,
    twoBack: back === 2,
    sameBlock: last.block === pronoun.block,
    lastBlock: last.block === pronoun.block - 1,
    opensLast: back === 1 && scene.opensLast === person,
    opensBoth: back === 1 && scene.opensLast === person && pronoun.opens,
    lastSubject: scene.lastSubject === person,
    namedSubject: last.how === 'name' && last.subject && back <= 1,
    nearest: scene.nearest === person,
    stillMeant: last.how === 'pronoun',
    again: theirs.length >= 2,
    often: theirs.length >= 4,
    spoke: scene.speaks && last.speaks && back <= 1,
    genderKnown: person.gender !== null,
    sameClause: isObject(pronoun) && theirs.some((naming) => sharesClause(naming, pronoun)),
    sameVerb: isObject(pronoun) && theirs.some((naming) => sharesVerb(naming, pronoun)),
    saysIt: scene.sayer === person,
    comes: scene.coming === person,
    otherVoice: last.quoted !== pronoun.quoted,
  };
  return (Object.keys(holds) as Term[]).filter((term) => holds[term]);
}

/** How many sentences lie between; for the paper’s own words, of its own. */
function backFrom(pronoun: Pronoun, naming: PersonNaming): number {
  return pronoun.quoted ? pronoun.sentence - naming.sentence : pronoun.own - naming.own;
}

function isObject({ tokens, at }: Pronoun): boolean {
  const { normal } = tokens[at]!;
  return normal === 'him' || (normal === 'her' && isPronoun(tokens[at]));
}

/** What may stand between a verb’s subject and its object. */
const IN_GROUP = tagged('VB* MD RB IN TO');
/** What opens the words before a sentence’s subject: “In his letter, Roe writes”. */
const OPENS_ASIDE = tagged('IN VBG RB');

/** Whether someone is the subject of the clause in which a pronoun is an object. */
function sharesClause(naming: PersonNaming, pronoun: Pronoun): boolean {
  return between(naming, pronoun).filter(isFinite).length === 1;
}

/** Whether nothing but a verb stands between a subject and a pronoun. */
function sharesVerb(naming: PersonNaming, pronoun: Pronoun): boolean {
  return sharesClause(naming, pronoun) && between(naming, pronoun).every(IN_GROUP);
}

/** The tokens from a subject to a pronoun of its sentence; none for other namings. */
function between(
  { subject, sentence, quoted, end }: PersonNaming,
  pronoun: Pronoun,
): Pronoun['tokens'] {
  return subject && sentence === pronoun.sentence && quoted === pronoun.quoted
    ? pronoun.tokens.slice(0, pronoun.at).filter(({ start }) => start >= end)
    : [];
}

/** Who says the quotation that a pronoun stands in: the one told beside it, else the last who spoke. */
function sayerOf(
  { sentence }: Pronoun,
  near: readonly PersonNaming[],
  ahead: readonly PersonNaming[],
): Person | undefined {
  const said = ({ speaks, quoted }: PersonNaming) => speaks && !quoted;
  return (
    ahead.find((naming) => naming.sentence === sentence && said(naming)) ??
    near.find((naming) => sentence - naming.sentence <= 1 && said(naming))
  )?.person;
}

/** Cataphora: “In *his* letter, | Roe writes”, the subject behind the comma that ends what opens a sentence. */
function comingAfter(
  { tokens, at, sentence, quoted }: Pronoun,
  ahead: readonly PersonNaming[],
): Person | undefined {
  const opens = OPENS_ASIDE(tokens[0]) || (at <= 1 && isPossessivePronoun(tokens[at]));
  if (!opens || tokens.slice(0, at).some(isFinite)) return undefined;
  const next = ahead.find((naming) => naming.sentence === sentence && naming.quoted === quoted);
  const parted = tokens
    .slice(at)
    .some(({ text, start }) => text === ',' && start < (next?.start ?? 0));
  return next?.subject && parted ? next.person : undefined;
}
