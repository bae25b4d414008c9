import { bodyHead, bodyNamed, isThing } from '../../../language/lexicon/bodies';
import { isFamilyName } from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { countryNamed, isPeoples, isPlace, isProvince } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { stanceVerb } from '../../../language/lexicon/stances/stance-verbs';
import { wordClass } from '../../../language/lexicon/word-class';
import { verbAfter } from '../../../language/syntax/subject';
import { isFinite, isNoun, isPossessive, isProperNoun } from '../../../language/syntax/tags';
import { headWord } from '../bodies/no-body';
import { cell } from '../../../learning/forest';
import { isSaying } from '../references/person-naming';
import type { ActorCandidate, NamedAt } from './candidates';

/** A number that tells whether a place or body speaks or takes a side in an article; `steps` of the row’s numbers make one of it. */
export interface ActorFact {
  readonly name: string;
  readonly steps?: number;
  readonly of: (candidate: ActorCandidate) => number;
}

const PERSON_VERBS = wordClass('person-verb');
const VOICES = new Set([...wordClass('body-people'), ...wordClass('spokesperson')]);
const SPEAKS_FOR = new Set([...wordClass('spokesperson'), ...wordClass('speaker-for')]);
const PLACED = wordClass('place-preposition');
const PAPERS = wordClass('paper');
const COMPANIES = wordClass('company');
const TOLD = /^(?:tell|inform|urge|ask|accuse)$/;

/** Counts namings for which something holds. */
function times(name: string, holds: (at: NamedAt) => boolean): ActorFact {
  return { name, of: ({ named }) => named.filter(holds).length };
}

function before({ tokens, words }: NamedAt, back = 1) {
  const at = words.start - back;
  // “the” is passed over.
  return tokens[tokens[words.start - 1]?.normal === 'the' ? at - 1 : at];
}

function yes(name: string, holds: (candidate: ActorCandidate) => boolean): ActorFact {
  return { name, of: (candidate) => (holds(candidate) ? 1 : 0) };
}

function lastWord({ words }: ActorCandidate): string {
  return words.at(-1) ?? '';
}

/** All facts, in the order of a row. */
export const ACTOR_FACTS: readonly ActorFact[] = [
  yes('place', ({ kind }) => kind === 'place'),
  yes('country', ({ name }) => countryNamed(name) !== undefined),
  yes('province', ({ name }) => isProvince(name)),
  yes('otherPlace', ({ name }) => isPlace(name)),
  { name: 'named', of: ({ named }) => named.length },
  { name: 'meant', of: ({ meant }) => meant },
  { name: 'first', of: ({ named, sentences }) => named[0]?.index ?? sentences },
  { name: 'sentences', of: ({ sentences }) => sentences },
  { name: 'rank', of: ({ rank }) => rank },
  { name: 'rivals', of: ({ rivals }) => rivals },
  times('lead', ({ index }) => index < 3),
  { name: 'speaks', of: ({ speaks }) => speaks },
  { name: 'speaksSure', of: ({ speaksSure }) => speaksSure },
  { name: 'speaksQuoted', of: ({ speaksQuoted }) => speaksQuoted },
  { name: 'surest', steps: 40, of: ({ surest }) => surest },
  { name: 'told', of: ({ told }) => told },
  { name: 'ofSpeaker', of: ({ ofSpeaker }) => ofSpeaker },
  times('inContent', ({ inContent }) => inContent),
  times('quoted', ({ quoted }) => quoted),
  {
    name: 'ownWords',
    steps: 20,
    of: ({ named }) =>
      named.filter(({ inContent }) => !inContent).length / Math.max(1, named.length),
  },
  times('says', ({ tokens, words }) => isSaying(verbAfter(tokens, words.end))),
  times('acts', ({ tokens, words }) => verbAfter(tokens, words.end) !== null),
  times('finite', ({ tokens, words }) => isFinite(tokens[words.end])),
  times('personVerb', ({ tokens, words }) =>
    PERSON_VERBS.has(verbAfter(tokens, words.end)?.lemma ?? ''),
  ),
  times(
    'side',
    ({ tokens, words }) => stanceVerb(verbAfter(tokens, words.end)?.lemma ?? '') !== undefined,
  ),
  times(
    'ownSide',
    ({ tokens, words, inContent }) =>
      !inContent && stanceVerb(verbAfter(tokens, words.end)?.lemma ?? '') !== undefined,
  ),
  times(
    'ownDeed',
    ({ tokens, words, inContent }) => !inContent && verbAfter(tokens, words.end) !== null,
  ),
  times(
    'accordingTo',
    (at) => before(at)?.normal === 'to' && before(at, 2)?.normal === 'according',
  ),
  times('by', (at) => before(at)?.normal === 'by'),
  times('placed', (at) => PLACED.has(before(at)?.normal ?? '')),
  times('of', (at) => before(at)?.normal === 'of'),
  times('toward', (at) => /^(?:to|with|against|from)$/.test(before(at)?.normal ?? '')),
  times('isTold', (at) => TOLD.test(before(at)?.lemma ?? '')),
  times('owns', ({ tokens, words }) => isPossessive(tokens[words.end])),
  times('voices', ({ tokens, words }) => VOICES.has(tokens[words.end]?.normal ?? '')),
  times(
    'ownVoices',
    ({ tokens, words }) =>
      isPossessive(tokens[words.end]) && VOICES.has(tokens[words.end + 1]?.normal ?? ''),
  ),
  times('modifies', ({ tokens, words }) => isNoun(tokens[words.end])),
  times('ofName', ({ tokens, words }) => isProperNoun(tokens[words.end])),
  times(
    'spokenFor',
    (at) =>
      /^(?:for|of|with|from|at)$/.test(before(at)?.normal ?? '') &&
      SPEAKS_FOR.has(before(at, 2)?.normal ?? ''),
  ),
  times('the', ({ tokens, words }) => tokens[words.start - 1]?.normal === 'the'),
  times('bracketed', ({ tokens, words }) => tokens[words.start - 1]?.text === '('),
  times('and', ({ tokens, words }) => /^(?:and|,)$/.test(tokens[words.start - 1]?.normal ?? '')),
  times('listed', ({ tokens, words }) => /^(?:and|,)$/.test(tokens[words.end]?.normal ?? '')),
  times('opens', ({ words }) => words.start <= 1),
  { name: 'head', of: (each) => headKind(headOf(each)) },
  { name: 'firstHead', of: ({ words }) => headKind(words[0] ?? '') },
  { name: 'known', of: ({ name }) => kindNumber(bodyNamed(name)) },
  yes('thing', (each) => isThing(headOf(each))),
  yes('paper', (each) => PAPERS.has(lastWord(each))),
  yes('company', (each) => COMPANIES.has(lastWord(each))),
  yes('people', (each) => isPeoples(lastWord(each))),
  yes('acronym', ({ written }) => /^(?:\p{Lu}\.?){2,}s?$/u.test(written)),
  { name: 'words', of: ({ words }) => words.length },
  { name: 'letters', of: ({ name }) => name.length },
  yes('plainLast', (each) => isPlainWord(lastWord(each))),
  { name: 'plain', of: ({ words }) => words.filter(isPlainWord).length },
  yes('given', ({ words }) => isGivenName(words[0] ?? '')),
  yes('family', (each) => isFamilyName(lastWord(each))),
  { name: 'ofPeople', of: ({ ofPeople }) => ofPeople },
  times('sourceWhole', ({ source }) => source?.whole === true),
  times('sourceOpens', ({ source }) => source?.opens === true && !source.whole),
  times('sourceEnds', ({ source }) => source?.ends === true && !source.whole),
  times('sourcePerson', ({ source }) => source?.by === 'person'),
  times('sourceNobody', ({ source }) => source?.by === 'nobody'),
  times('sourceOther', ({ source }) => source?.by === 'other'),
  times(
    'sourceVoice',
    ({ source, tokens, words }) =>
      source?.by !== 'person' && VOICES.has(tokens[words.end]?.normal ?? ''),
  ),
  times('mister', ({ tokens, words }) => isCourtesyTitle(tokens[words.start - 1]?.normal ?? '')),
  yes('small', ({ written }) => /^\p{Ll}|\s\p{Ll}\S*$/u.test(written)),
];

function headOf({ named, words }: ActorCandidate): string {
  const [first] = named;
  return first ? headWord(first.tokens, first.words) : (words.at(-1) ?? '');
}

function headKind(word: string): number {
  return kindNumber(bodyHead(word));
}

function kindNumber(kind: ReturnType<typeof bodyHead>): number {
  return kind === 'public' ? 2 : kind === 'other' ? 1 : 0;
}

/** A candidate as a row for the forest. */
export function actorRow(candidate: ActorCandidate): Int8Array {
  return Int8Array.from(ACTOR_FACTS, ({ of, steps }) => cell(of(candidate), steps));
}
