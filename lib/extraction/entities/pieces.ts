import type { Sentence, Token } from '../../language/parsed-text';
import { bodyHead, bodyNamed, opensThing } from '../../language/lexicon/bodies';
import { closedClassTag } from '../../language/lexicon/closed-class';
import { isFamilyName, isLeadingFamilyName } from '../../language/lexicon/family-names';
import { isGivenName } from '../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../language/lexicon/honorifics';
import { isField, officeKind, qualifiesOffice } from '../../language/lexicon/offices';
import { isPersonNoun } from '../../language/lexicon/person-nouns';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPeoples,
  isPlace,
  isProvince,
} from '../../language/lexicon/places';
import { isPlainWord } from '../../language/lexicon/plain-words';
import { isOrdinary } from './headline';
import { contextOf, isEastern, shapeOf, SURE } from './name-evidence';
import { phrase, type Stretch } from '../../language/stretch';

/** What a stretch of words with capitals names. */
export type Piece = PersonPiece | PlacePiece | BodyPiece | TitlePiece;

export interface PersonPiece {
  readonly kind: 'person';
  readonly name: Stretch;
  /** Words of title before the name in the same stretch. */
  readonly title: Stretch | null;
  /** How much speaks for a person; a single word needs to be known from elsewhere, whatever this is. */
  readonly evidence: number;
}
export interface PlacePiece {
  readonly kind: 'place';
  readonly name: Stretch;
  /** The country it is or stands for. */
  readonly country: string | null;
}
export interface BodyPiece {
  readonly kind: 'body';
  readonly name: Stretch;
}
interface TitlePiece {
  readonly kind: 'title';
  readonly name: Stretch;
}

/** What the words of a run name, in order; in a headline ordinary words part names. */
export function piecesOf(
  { tokens }: Pick<Sentence, 'tokens'>,
  run: Stretch,
  headline = false,
): readonly Piece[] {
  if (!headline) return read(tokens, run);
  const pieces: Piece[] = [];
  let start = run.start;
  for (let at = run.start; at <= run.end; at++) {
    if (at < run.end && !partsHeadline(tokens, at)) continue;
    if (at > start) pieces.push(...read(tokens, { start, end: at }));
    start = at + 1;
  }
  return pieces;
}

function partsHeadline(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at]!;
  const named = officeKind(normal) !== null || bodyHead(normal) !== null || isCourtesyTitle(normal);
  return isOrdinary(normal) && !named && !qualifiesOffice(normal) && !isDemonym(normal);
}

function isDemonym(normal: string): boolean {
  return countryOfDemonym(normal) !== undefined;
}

function read(tokens: readonly Token[], run: Stretch): readonly Piece[] {
  if (run.end - run.start > 1 && opensThing(tokens[run.start]!.normal))
    return [{ kind: 'body', name: run }];
  const start = run.start + demonymLength(tokens, run);
  if (start >= run.end) return [];
  const rest = { start, end: run.end };
  const place = placeOf(tokens, rest);
  if (place?.country) return [place];
  if (bodyNamed(phrase(tokens, rest))) return [{ kind: 'body', name: rest }];
  if (place) return [place];
  const title = lastTitle(tokens, rest);
  if (title >= 0) {
    const name = { start: title + 1, end: rest.end };
    const words = { start: run.start, end: title + 1 };
    if (name.start >= name.end) return [{ kind: 'title', name: words }];
    const titled = placeOf(tokens, name);
    if (titled && !isSurname(tokens, name)) return [{ kind: 'title', name: words }, titled];
    if (bearsTitle(tokens, title, name)) {
      return [{ kind: 'person', name, title: words, evidence: SURE + 1 }];
    }
  }
  const split = personAtEnd(tokens, rest);
  if (split > rest.start) {
    return [
      ...read(tokens, { start: rest.start, end: split }),
      {
        kind: 'person',
        name: { start: split, end: rest.end },
        title: { start: run.start, end: split },
        evidence: SURE,
      },
    ];
  }
  return [nameOf(tokens, rest)];
}

function nameOf(tokens: readonly Token[], name: Stretch): Piece {
  const first = tokens[name.start]!;
  if (name.end - name.start === 1) {
    const acronym = /^\p{Lu}{2,6}s?$/u.test(first.text) && !isGivenName(first.normal);
    if (acronym || /^(?:\p{L}\.){2,}$/u.test(first.text) || bodyHead(first.normal))
      return { kind: 'body', name };
    // "Obama administration": part of a body's name.
    if (isPeoples(first.normal) || tokens[name.end]?.normal === 'administration')
      return { kind: 'body', name };
    return { kind: 'person', name, title: null, evidence: contextOf(tokens, name) };
  }
  const shape = shapeOf(tokens, name);
  const evidence = shape + contextOf(tokens, name);
  if (shape <= -SURE || evidence < 0) return { kind: 'body', name };
  return { kind: 'person', name, title: null, evidence };
}

/** "Governor | Houston said": a town's name that is a person's here. */
function isSurname(tokens: readonly Token[], { start, end }: Stretch): boolean {
  if (end - start > 1) return false;
  const { normal } = tokens[start]!;
  return isFamilyName(normal) || isGivenName(normal);
}

/** Whether the words after a title are someone's name: not "Miss Universe", "Chief Medical Officer", "General Assembly". */
function bearsTitle(tokens: readonly Token[], title: number, name: Stretch): boolean {
  const words = tokens.slice(name.start, name.end);
  const first = words[0]!;
  const last = words.at(-1)!;
  const { normal, text } = tokens[title]!;
  const short = text.endsWith('.') || /^(?:mr|mrs|ms|dr)$/.test(normal);
  if (words.length === 1) {
    if (isPeoples(first.normal) || closedClassTag(first.normal) !== undefined) return false;
    if (short) return true;
    // "Justice Black", but "Justice Department", "Republican Presidential hopeful".
    if (bodyHead(first.normal) && !isFamilyName(first.normal)) return false;
    if (isPlainWord(first.normal)) {
      const next = tokens[name.end]?.tag ?? '';
      return officeKind(normal) === 'public' && /^(?:VB|MD|,|POS|CC|IN|-LRB-)/.test(next);
    }
  } else if (bodyHead(last.normal) && shapeOf(tokens, name) < 0) return false;
  const plain = words.filter((word) => isPlainWord(word.normal) || isField(word.normal)).length;
  // A beauty queen's title, a nun's, an uncle's stand before words of all kinds.
  if (/^(?:miss|mother|father|brother|sister|uncle|aunt|don|lady|lord|coach)$/.test(normal))
    return plain === 0 && (normal !== 'miss' || isGivenName(first.normal) || words.length > 1);
  return short || plain < words.length;
}

/** Where a person's full name begins that ends the run after words of another kind: "State | John Kerry"; -1 where none does. */
function personAtEnd(tokens: readonly Token[], { start, end }: Stretch): number {
  // "J. R. Roe", "Park Min-seo", "María del Pilar Roe": the name begins where the run does.
  const [first, second] = [tokens[start]!, tokens[start + 1]!];
  if (/^\p{Lu}\.$/u.test(first.text) || isEastern(tokens.slice(start, end))) return -1;
  if (isGivenName(first.normal) && /^(?:del?|dos|da|van|von|bin)$/.test(second?.normal ?? ''))
    return -1;
  for (let at = start + 1; at <= end - 1; at++) {
    const before = tokens.slice(start, at);
    const left = { start: at, end };
    // "Blogger | Pham Doan Khoi"
    if (
      before.every(({ normal }) => isPersonNoun(normal) || countryOfDemonym(normal) !== undefined)
    )
      return end - at > 1 && shapeOf(tokens, left) > 0 ? at : -1;
    const { normal } = tokens[at]!;
    if (end - at < 2 || !isGivenName(normal) || isPlainWord(normal)) continue;
    const last = tokens[end - 1]!.normal;
    if (bodyHead(last) && shapeOf(tokens, left) < SURE) return -1;
    const other = before.every(
      (word) =>
        isPlainWord(word.normal) ||
        isField(word.normal) ||
        isPlace(word.normal) ||
        bodyHead(word.normal) !== null ||
        bodyNamed(word.normal) !== null ||
        qualifiesOffice(word.normal) ||
        /^\p{Lu}{2,}$/u.test(word.text),
    );
    if (other && !(isGivenName(tokens[start]!.normal) && !isPlainWord(tokens[start]!.normal)))
      return at;
  }
  return -1;
}

/** Index of the last title in a stretch, -1 where there is none. */
function lastTitle(tokens: readonly Token[], { start, end }: Stretch): number {
  for (let at = end - 1; at >= start; at--) {
    const { normal, text } = tokens[at]!;
    if (!/^\p{Lu}/u.test(text)) continue;
    const next = tokens[at + 1];
    // "Pak Sun-ok", "Tan Wei Ming": the family names among them.
    if (isLeadingFamilyName(normal) && isEastern(tokens.slice(at, end))) continue;
    // "Earl T. Macklin", "Judge Reinhold Orr": a title's word that is a given name here.
    const given =
      isGivenName(normal) && next !== undefined && /^\p{Lu}\.$/u.test(next.text) && at < end - 1;
    if (given && !text.endsWith('.')) continue;
    if (
      isCourtesyTitle(normal) &&
      (text.endsWith('.') || at === start || titleBefore(tokens, at, start))
    )
      return at;
    if (!officeKind(normal)) continue;
    // "Defence Minister Gen Roe" of Japan: what could be a short rank is the given name.
    if (at === end - 2 && isGivenName(normal) && officeKind(tokens[at - 1]?.normal ?? '')) continue;
    // "Major" and "Judge" are names too: "John Major".
    if (at > start && at === end - 1 && NAME_TOO.has(normal) && isGivenName(tokens[at - 1]!.normal))
      continue;
    return at;
  }
  return -1;
}

const NAME_TOO = new Set(
  'major judge king prince marshal bishop pope dean earl baron duke knight abbot chancellor justice speaker lord sergeant'.split(
    ' ',
  ),
);

function titleBefore(tokens: readonly Token[], at: number, start: number): boolean {
  if (at <= start) return false;
  const { normal } = tokens[at - 1]!;
  return officeKind(normal) !== null || isCourtesyTitle(normal);
}

function placeOf(tokens: readonly Token[], name: Stretch): PlacePiece | null {
  const words = phrase(tokens, name);
  const country = countryNamed(words) ?? countryOfCapital(words) ?? null;
  if (country) return { kind: 'place', name, country };
  if (!isPlace(words) && !isProvince(words)) return null;
  // "Benito Juárez" is a town as well.
  if (name.end - name.start > 1 && shapeOf(tokens, name) >= 0) return null;
  return { kind: 'place', name, country: null };
}

/** Number of words of nationality that open a run before more: "South Korean | President". */
function demonymLength(tokens: readonly Token[], { start, end }: Stretch): number {
  for (const length of [2, 1]) {
    if (start + length > end) continue;
    const words = phrase(tokens, { start, end: start + length });
    if (countryOfDemonym(words) === undefined || countryNamed(words)) continue;
    return length;
  }
  return 0;
}
