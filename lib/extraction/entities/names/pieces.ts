import { bodyHead, bodyNamed, isThing, opensThing } from '../../../language/lexicon/bodies';
import { isFamilyName } from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import { countryOfDemonym, isPeoples } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import type { TokenIndex } from '../../../model/text';
import { isHeadline, isOrdinary } from './headline';
import { contextTerms } from './name-context';
import { nameRuns } from './name-runs';
import { shapeTerms, SURELY_PERSON } from './name-shape';
import { personAtEnd } from './person-at-end';
import type { FoundPiece, NamePiece, PersonPiece } from './piece';
import { demonymLength, isSurname, placeNamed } from './places-in-names';
import { bearsTitle, lastTitle } from './titles-in-names';

/** What stands before a second capital in a word of a name: “McRae”, “DeLuca”. */
const INNER_CAPITALS = wordClass('inner-capital');

/** All that the sentences of an article name, in reading order. */
export function namesIn(sentences: readonly Sentence[]): readonly FoundPiece[] {
  return sentences.flatMap((sentence, index) => {
    const headline = isHeadline(sentence);
    return nameRuns(sentence)
      .flatMap((run) => piecesIn(sentence, run, headline))
      .map((piece) => ({ sentence, index, headline, piece }));
  });
}

/** What the words of a run name, in order; in a headline ordinary words part names. */
function piecesIn({ tokens }: Sentence, run: Stretch, headline: boolean): readonly NamePiece[] {
  if (!headline) return read(tokens, run);
  const pieces: NamePiece[] = [];
  let start = run.start;
  for (let at = run.start; at <= run.end; at++) {
    if (at < run.end && !partsHeadline(tokens, at)) continue;
    if (at > start) pieces.push(...read(tokens, { start, end: at }));
    start = at + 1;
  }
  return pieces;
}

function partsHeadline(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at]!;
  const named = officeKind(normal) !== null || bodyHead(normal) !== null || isCourtesyTitle(normal);
  return isOrdinary(normal) && !named && !qualifiesOffice(normal) && !isDemonym(normal);
}

function isDemonym(normal: string): boolean {
  return countryOfDemonym(normal) !== undefined;
}

/** A run to be read, and the part of it behind words of nationality that open it. */
interface NameRun {
  readonly tokens: readonly Token[];
  readonly run: Stretch;
  readonly rest: Stretch;
}

/** The ways of reading a run, in order: the first that knows what it names is right. */
const READINGS: readonly {
  readonly name: string;
  readonly read: (run: NameRun) => readonly NamePiece[] | null;
}[] = [
  { name: 'thing', read: thingIn },
  {
    name: 'nationality',
    read: ({ rest }) => (rest.start < rest.end ? null : []),
  },
  { name: 'country', read: countryIn },
  { name: 'body-of-nationality', read: bodyOfNationality },
  { name: 'listed-body', read: listedBody },
  {
    name: 'town',
    read: ({ tokens, rest }) => listOf(placeNamed(tokens, rest)),
  },
  { name: 'title', read: titledIn },
  { name: 'end', read: personBehindWords },
  { name: 'brand-of-nationality', read: brandOfNationality },
  { name: 'name', read: ({ tokens, rest }) => [nameOf(tokens, rest)] },
];

function read(tokens: readonly Token[], run: Stretch): readonly NamePiece[] {
  const rest = { start: run.start + demonymLength(tokens, run), end: run.end };
  for (const way of READINGS) {
    const pieces = way.read({ tokens, run, rest });
    if (pieces) return pieces.map((piece) => ({ by: way.name, ...piece }));
  }
  return [];
}

function listOf(piece: NamePiece | null): readonly NamePiece[] | null {
  return piece && [piece];
}

/** Things whose first word tells them: “Operation Harbour”. */
function thingIn({ tokens, run }: NameRun): readonly NamePiece[] | null {
  const named = run.end - run.start > 1 && opensThing(tokens[run.start]!.normal);
  return named ? [{ kind: 'body', name: run }] : null;
}

/** Countries, capitals and seats of power: “Seoul”, “the Republic of Korea”. */
function countryIn({ tokens, run, rest }: NameRun): readonly NamePiece[] | null {
  // “the Russian Federation”
  const whole = rest.start > run.start ? placeNamed(tokens, run) : null;
  if (whole?.country) return [whole];
  const place = placeNamed(tokens, rest);
  return place?.country ? [place] : null;
}

/** Bodies whose nationality belongs to their name: “Arab League”, “European Union”, “Norwegian Labour Party”. */
function bodyOfNationality({ tokens, run, rest }: NameRun): readonly NamePiece[] | null {
  return rest.start > run.start && isBodyName(tokens, run) ? [{ kind: 'body', name: run }] : null;
}

/** Firms and media that a nationality names with one common word: “Norwegian Air”, “the Austrian Post”. */
function brandOfNationality({ tokens, run, rest }: NameRun): readonly NamePiece[] | null {
  if (rest.start === run.start || rest.end - rest.start > 1) return null;
  const { normal } = tokens[rest.start]!;
  const common = isPlainWord(normal) && !isGivenName(normal) && !isFamilyName(normal);
  return common && tokens[rest.start]!.tag !== 'NNS' ? [{ kind: 'body', name: run }] : null;
}

/** Bodies that are listed: “World Health Organization”. */
function listedBody({ tokens, rest }: NameRun): readonly NamePiece[] | null {
  return bodyNamed(phrase(tokens, rest)) ? [{ kind: 'body', name: rest }] : null;
}

/** Titles, alone or before a name: “Prime Minister”, “Governor Jane Roe”. */
function titledIn({ tokens, run, rest }: NameRun): readonly NamePiece[] | null {
  const title = lastTitle(tokens, rest);
  if (title < 0) return null;
  const name = { start: title + 1, end: rest.end };
  const words = { start: run.start, end: title + 1 };
  if (name.start >= name.end) return [{ kind: 'title', name: words }];
  const place = placeNamed(tokens, name);
  if (place && !isSurname(tokens, name)) return [{ kind: 'title', name: words }, place];
  const second = secondName(tokens, run.start, name);
  if (second > 0) {
    const [served, server] = [
      { start: name.start, end: second },
      { start: second, end: name.end },
    ];
    return [
      personPiece(served, words, { title: SURELY_PERSON + 1 }),
      personPiece(server, null, { end: SURELY_PERSON }),
    ];
  }
  return bearsTitle(tokens, title, name)
    ? [personPiece(name, words, { title: SURELY_PERSON + 1 })]
    : null;
}

/** Where the name begins of who serves the one named first: “aide to Senator Jane Roe | Paul Poe”; -1 where there is one name. */
function secondName(tokens: readonly Token[], run: TokenIndex, name: Stretch): TokenIndex {
  if (name.end - name.start !== 4 || !/^(?:for|to|of)$/.test(tokens[run - 1]?.normal ?? ''))
    return -1;
  const given = tokens.slice(name.start, name.end).map(({ normal }) => isGivenName(normal));
  return given[0] && !given[1] && given[2] && !given[3] ? name.start + 2 : -1;
}

/** Full names behind other words, which are read by themselves: “State | John Roe”. */
function personBehindWords({ tokens, run, rest }: NameRun): readonly NamePiece[] | null {
  const split = personAtEnd(tokens, rest);
  if (split <= rest.start) return null;
  const title = { start: run.start, end: split };
  return [
    ...read(tokens, { start: rest.start, end: split }),
    personPiece({ start: split, end: rest.end }, title, { end: SURELY_PERSON }),
  ];
}

function sumOf(terms: Readonly<Record<string, number>>): number {
  return Object.values(terms).reduce((sum, points) => sum + points, 0);
}

function personPiece(
  name: Stretch,
  title: Stretch | null,
  terms: Readonly<Record<string, number>>,
): PersonPiece {
  return { kind: 'person', name, title, evidence: sumOf(terms), terms };
}

/** The noun that says what a body is: its last word, or the one before “of”: “the Norwegian *Union* of Harbour Workers”. */
function headOf(tokens: readonly Token[], { start, end }: Stretch): string {
  const of = tokens.slice(start, end).findIndex(({ normal }) => normal === 'of');
  return tokens[of > 0 ? start + of - 1 : end - 1]!.normal;
}

function isBodyName(tokens: readonly Token[], run: Stretch): boolean {
  if (bodyNamed(phrase(tokens, run))) return true;
  const last = headOf(tokens, run);
  return bodyHead(last) !== null && !isThing(last) && lastTitle(tokens, run) < 0;
}

function nameOf(tokens: readonly Token[], name: Stretch): NamePiece {
  const first = tokens[name.start]!;
  if (name.end - name.start === 1) {
    const acronym =
      (/^\p{Lu}{2,6}s?$/u.test(first.text) && !isGivenName(first.normal)) || isBrand(first);
    if (acronym || /^(?:\p{L}{1,2}\.){2,}$/u.test(first.text) || bodyHead(first.normal))
      return { kind: 'body', name };
    // “Obama administration”: part of a body’s name.
    if (isPeoples(first.normal) || tokens[name.end]?.normal === 'administration')
      return { kind: 'body', name };
    return personPiece(name, null, contextTerms(tokens, name));
  }
  if (isMade(tokens, name)) return { kind: 'body', name };
  const shape = shapeTerms(tokens, name);
  if (sumOf(shape) <= -SURELY_PERSON) return { kind: 'body', name };
  const person = personPiece(name, null, {
    ...shape,
    ...contextTerms(tokens, name),
  });
  return person.evidence < 0 ? { kind: 'body', name } : person;
}

/** Whether a word is a brand by the capitals or figures inside it: “WeShare”, “A350”, but not “McRae”. */
function isBrand({ text }: Token): boolean {
  const [, first = ''] = /^(\p{Lu}\p{Ll}*)\p{Lu}/u.exec(text) ?? [];
  return (
    /\p{N}/u.test(text) || (/\p{Ll}\p{Lu}/u.test(text) && !INNER_CAPITALS.has(first.toLowerCase()))
  );
}

/** Whether a name is a firm’s or a ware’s: “Google Maps”, “Airbus A350”, “Acme Inc.”. */
function isMade(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const words = tokens.slice(start, end);
  const [first] = words;
  const firm =
    bodyNamed(first!.normal) === 'other' &&
    !isGivenName(first!.normal) &&
    !isFamilyName(first!.normal);
  return (
    firm ||
    words.some(({ text }) => /\p{N}/u.test(text)) ||
    /^(?:inc|corp|ltd|llc|plc|co)\.?$/.test(words.at(-1)!.normal)
  );
}
