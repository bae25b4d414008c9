import type { Sentence, Token } from '../../../language/parsed-text';
import { bodyHead, bodyNamed, isThing, opensThing } from '../../../language/lexicon/bodies';
import { isFamilyName } from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPeoples,
  isPlace,
  isProvince,
} from '../../../language/lexicon/places';
import { phrase, type Stretch } from '../../../language/stretch';
import { isOrdinary } from './headline';
import { contextOf, shapeOf, SURE } from './name-evidence';
import { personAtEnd } from './person-at-end';
import { bearsTitle, lastTitle } from './titles-in-names';
import { isBrand, isMade } from './wares';

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

function isWhere(tokens: readonly Token[], { start, end }: Stretch): boolean {
  return (
    /^(?:in|at|near|outside|around|across|to|from|toward|throughout|downtown)$/.test(
      tokens[start - 1]?.normal ?? '',
    ) ||
    (tokens[end]?.text === ',' && isProvince(tokens[end + 1]?.normal ?? ''))
  );
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
  if (start > run.start && isBodyName(tokens, run)) return [{ kind: 'body', name: run }];
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

/** "Arab League", "European Union", "Norwegian Labour Party": the nationality belongs to the body's name. */
function isBodyName(tokens: readonly Token[], run: Stretch): boolean {
  if (bodyNamed(phrase(tokens, run))) return true;
  const last = tokens[run.end - 1]!;
  return bodyHead(last.normal) !== null && !isThing(last.normal) && lastTitle(tokens, run) < 0;
}

function nameOf(tokens: readonly Token[], name: Stretch): Piece {
  const first = tokens[name.start]!;
  if (name.end - name.start === 1) {
    const acronym =
      (/^\p{Lu}{2,6}s?$/u.test(first.text) && !isGivenName(first.normal)) || isBrand(first);
    if (acronym || /^(?:\p{L}{1,2}\.){2,}$/u.test(first.text) || bodyHead(first.normal))
      return { kind: 'body', name };
    // "Obama administration": part of a body's name.
    if (isPeoples(first.normal) || tokens[name.end]?.normal === 'administration')
      return { kind: 'body', name };
    return { kind: 'person', name, title: null, evidence: contextOf(tokens, name) };
  }
  if (isMade(tokens, name)) return { kind: 'body', name };
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

function placeOf(tokens: readonly Token[], name: Stretch): PlacePiece | null {
  const words = phrase(tokens, name);
  const country = countryNamed(words) ?? countryOfCapital(words) ?? null;
  if (country) return { kind: 'place', name, country };
  if (!isPlace(words) && !isProvince(words)) return null;
  // "Warren" is a town, and the senator whom the article names in full.
  if (
    name.end - name.start === 1 &&
    !isProvince(words) &&
    isSurname(tokens, name) &&
    !isWhere(tokens, name)
  )
    return null;
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
