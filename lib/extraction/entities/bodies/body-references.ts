import { bodyHead } from '../../../language/lexicon/bodies';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { phraseStart, possessorBeside } from '../../../language/syntax/noun-phrase';
import { verbAfter } from '../../../language/syntax/subject';
import { isNoun, isPossessive, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { isSaying } from '../references/person-naming';
import type { BodyNaming } from './body-namings';

/** Sentences looked back over. */
const REACH = 8;
/** Namings looked back over: sentences may be very long. */
const FAR = 60;
/** Sentences within which a body first told of by its noun is named. */
const SOON = 12;

/** In tokens: what is said of a body before its noun, at most. */
const LONGEST_ROLE = 4;
const BEFORE_NOUN = tagged('NN NNP NNS JJ VBN');
/** Verbs of “police”, who are many: “police | said”, “police | say”. */
const OF_MANY = tagged('VBD VBP');
const MISTAKEN = tagged('VB VBP VBZ');
const SURELY_VERB = tagged('VBD VBZ MD');
const OWNS = tagged('NNP* JJ*');
const COMPANIES = wordClass('company');
const AGENCY = /^(?:agency|bureau|regulator|watchdog)$/;
const GROUPS = wordClass('group');
const NO_AGENCIES = wordClass('no-agency');
/** Those who speak for the body whose noun stands before: “an agency | spokesman”. */
const VOICES = new Set([
  ...wordClass('spokesperson'),
  'official',
  'officials',
  'executive',
  'executives',
]);

/** What a reference says of the body that it means. */
type Meant = Pick<BodyNaming, 'key' | 'kind' | 'form' | 'words'>;

/** Where a reference stands, and the bodies named before (`known`) and after it (`ahead`), in reading order. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: TokenIndex;
  /** The sentence’s number. */
  readonly index: number;
  readonly known: readonly BodyNaming[];
  readonly ahead: readonly BodyNaming[];
}

/** Which body “the ministry”, “a federal court”, “it” and “which” mean; `named` in reading order. */
export function bodyReferences(
  named: readonly BodyNaming[],
  sentences: readonly Sentence[],
): readonly BodyNaming[] {
  const references: BodyNaming[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      if (!mayMean(tokens, at)) continue;
      while (next < named.length && namingStart(named[next]!) < tokens[at]!.start) next++;
      const known = named.slice(Math.max(0, next - FAR), next);
      const ahead = named.slice(next, next + FAR);
      const place = { tokens, at, index, known, ahead };
      const { name, find } = STEPS.find(({ fits }) => fits(place))!;
      const reference = find(place);
      if (reference)
        references.push({ ...reference, by: `body-reference:${name}`, sentence, index });
    }
  }
  return references;
}

/** Whether a token is one of those that may mean a body: looking around costs more. */
function mayMean(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal, tag } = tokens[at]!;
  return tag === 'NN' || /^(?:it|which|police)$/.test(normal) || isMistaken(tokens, at);
}

function namingStart({ sentence, words }: BodyNaming): number {
  return sentence.tokens[words.start]!.start;
}

/** The steps, in order: the first whose word it is tells which body it means, or that it means none. */
const STEPS: readonly {
  readonly name: string;
  readonly fits: (place: Place) => boolean;
  readonly find: (place: Place) => Meant | null;
}[] = [
  { name: 'it', fits: ({ tokens, at }) => tokens[at]!.normal === 'it', find: itMeant },
  { name: 'which', fits: ({ tokens, at }) => tokens[at]!.normal === 'which', find: whichMeant },
  {
    name: 'police',
    fits: ({ tokens, at }) => tokens[at]!.normal === 'police' && !isOfNamed(tokens, at),
    find: forceMeant,
  },
  { name: 'noun', fits: () => true, find: nounMeant },
];

/** Pronouns: “it said” means the last body that stood before a verb. */
function itMeant({ tokens, at, index, known }: Place): Meant | null {
  if (!isSaying(verbAfter(tokens, at + 1))) return null;
  const last = known.findLast(
    (naming) =>
      index - naming.index <= 1 && verbAfter(naming.sentence.tokens, naming.words.end) !== null,
  );
  return last ? meant(last, 'pronoun', at, at + 1) : null;
}

/** Relative pronouns: “Nordlux, | which …” means the body named right before. */
function whichMeant({ tokens, at, index, known }: Place): Meant | null {
  if (tokens[at - 1]?.text !== ',') return null;
  const last = known.at(-1);
  const beside = last?.index === index && last.words.end === at - 1;
  return beside ? meant(last, 'pronoun', at, at + 1) : null;
}

/** Whether a noun is taken for a verb, since another follows: “the appeals | court ruled”. */
function isMistaken(tokens: readonly Token[], at: TokenIndex): boolean {
  const verb = MISTAKEN(tokens[at]) && SURELY_VERB(tokens[at + 1]);
  return verb && bodyHead(tokens[at]!.normal) !== null;
}

/** A force by its noun alone: “police said” means those of the place named before, or of the only one named later. */
function forceMeant({ tokens, at, index, known, ahead }: Place): Meant | null {
  if (!OF_MANY(tokens[at + 1])) return null;
  const isForce = (naming: BodyNaming) => headNoun(naming) === 'police';
  const force =
    known.findLast((naming) => isNear(naming, index) && isForce(naming)) ??
    only(ahead.filter(isForce));
  return force ? meant(force, 'role', at, at + 1) : null;
}

/** Bodies by their noun: “the agency”, “the appeals court”, “an agency spokesman”. */
function nounMeant({ tokens, at, index, known, ahead }: Place): Meant | null {
  const { normal } = tokens[at]!;
  const last = known.at(-1);
  // The noun is part of a name itself.
  if (last?.index === index && last.words.end > at) return null;
  const after = tokens[at + 1];
  const voice = after !== undefined && VOICES.has(after.normal);
  if (after && !voice && (isNoun(after) || isPossessive(after) || after.normal === 'of'))
    return null;
  const start = phraseStart(tokens, at, {
    over: BEFORE_NOUN,
    until: Math.max(0, at - LONGEST_ROLE),
  });
  const article = tokens[start - 1]?.normal ?? '';
  const words = tokens.slice(start, at).map((token) => token.normal);
  const definite = /^(?:the|this|that)$/.test(article) || (voice && /^(?:an?|one)?$/.test(article));
  if (!definite && !/^an?$/.test(article)) return null;
  const isOne = (naming: BodyNaming) => headNoun(naming) === normal && namesFit(words, naming);
  const headed = bodyHead(normal) !== null;
  if (definite) {
    const near = known.filter((naming) => isNear(naming, index));
    const holder =
      (headed ? near.findLast(isOne) : undefined) ??
      (words.length === 0 ? near.findLast((naming) => isKindOf(naming, normal)) : undefined);
    if (holder) return meant(holder, 'role', voice ? start : start - 1, at + 1);
  }
  // “A federal appeals court ruled”, whose name comes a few sentences later.
  if (!headed || words.length === 0 || !/^(?:an?|the)$/.test(article)) return null;
  const coming = only(ahead.filter((naming) => naming.index - index <= SOON && isOne(naming)));
  return coming ? meant(coming, 'role', start - 1, at + 1) : null;
}

/** The only body that some namings are of. */
function only(namings: readonly BodyNaming[]): BodyNaming | undefined {
  return new Set(namings.map(({ key }) => key)).size === 1 ? namings[0] : undefined;
}

const HIGHEST = /^(?:high|top|highest)$/;

/** Whether what is said of a body is in its name: “the appeals court” of a Court of Appeals. */
function namesFit(words: readonly string[], { key }: BodyNaming): boolean {
  const name = key.slice('body:'.length).split(' ');
  return (
    words.length === 0 || words.some((word) => name.includes(HIGHEST.test(word) ? 'supreme' : word))
  );
}

/** Whether a body’s noun has a possessor by name: “Dale police”, “Dale’s police”, but not “the city’s police”. */
function isOfNamed(tokens: readonly Token[], at: TokenIndex): boolean {
  return OWNS(tokens[possessorBeside(tokens, at)]);
}

function meant(
  { key, kind }: BodyNaming,
  form: BodyNaming['form'],
  start: TokenIndex,
  end: TokenIndex,
): Meant {
  return { key, kind, form, words: { start, end } };
}

function isNear({ index }: BodyNaming, sentence: number): boolean {
  return sentence - index <= REACH;
}

/** The noun that says what a body is; its key ends with it. */
function headNoun({ key }: BodyNaming): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Whether a body is what a general noun says: the last named firm is “the company”, the last bureau “the agency”. */
function isKindOf(naming: BodyNaming, noun: string): boolean {
  if (COMPANIES.has(noun)) return naming.kind === 'firm';
  if (AGENCY.test(noun)) return naming.kind === 'public' && !NO_AGENCIES.has(headNoun(naming));
  return GROUPS.has(noun) && naming.kind === 'other';
}
