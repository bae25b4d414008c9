import type { Sentence, Token } from '../../language/parsed-text';
import { bodyHead, bodyNamed, isThing } from '../../language/lexicon/bodies';
import {
  endsLikeFamilyName,
  isFamilyName,
  isLeadingFamilyName,
} from '../../language/lexicon/family-names';
import { isGivenName } from '../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../language/lexicon/honorifics';
import { isField, officeKind, qualifiesOffice } from '../../language/lexicon/offices';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../language/lexicon/places';
import { isPlainWord } from '../../language/lexicon/plain-words';
import type { Stretch } from './name-runs';

/** What a stretch of words with capitals names. */
export type Piece =
  | {
      readonly kind: 'person';
      readonly name: Stretch;
      /** Words of title before the name in the same stretch. */
      readonly title: Stretch | null;
      /** `sure` by itself; `likely` as a shape; `bare` a single word that must be known from elsewhere. */
      readonly trust: 'sure' | 'likely' | 'bare';
    }
  | { readonly kind: 'place'; readonly name: Stretch; readonly country: string | null }
  | { readonly kind: 'body'; readonly name: Stretch; readonly open: boolean }
  | { readonly kind: 'title'; readonly name: Stretch };

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** What the words of a run name, in order. */
export function piecesOf({ tokens }: Sentence, run: Stretch): readonly Piece[] {
  const start = run.start + demonymLength(tokens, run);
  if (start >= run.end) return [];
  const rest = { start, end: run.end };
  const whole = phrase(tokens, rest);
  const place = placeOf(tokens, rest);
  if (place) return [place];
  if (bodyNamed(whole)) return [{ kind: 'body', name: rest, open: bodyNamed(whole) === 'public' }];
  const title = lastTitle(tokens, rest);
  if (title >= 0) {
    const name = { start: title + 1, end: rest.end };
    if (name.start >= name.end)
      return [{ kind: 'title', name: { start: run.start, end: run.end } }];
    const head = tokens[rest.end - 1]!.normal;
    if (!bodyHead(head) || isGivenName(tokens[name.start]!.normal)) {
      const titled = placeOf(tokens, name);
      if (titled) return [{ kind: 'title', name: { start: run.start, end: title + 1 } }, titled];
      return [
        {
          kind: 'person',
          name,
          title: { start: run.start, end: title + 1 },
          trust: 'sure',
        },
      ];
    }
  }
  const split = personAtEnd(tokens, rest);
  if (split > rest.start) {
    return [
      ...piecesOf({ tokens } as Sentence, { start: rest.start, end: split }),
      {
        kind: 'person',
        name: { start: split, end: rest.end },
        title: { start: run.start, end: split },
        trust: 'sure',
      },
    ];
  }
  return [nameOf(tokens, rest)];
}

function nameOf(tokens: readonly Token[], name: Stretch): Piece {
  const words = tokens.slice(name.start, name.end);
  const first = words[0]!;
  const last = words.at(-1)!;
  const head = bodyHead(last.normal);
  const body = { kind: 'body', name, open: head === 'public' } as const;
  if (words.length === 1) {
    if (/^\p{Lu}{2,6}s?$/u.test(first.text) && !isGivenName(first.normal)) return body;
    if (head) return body;
    return { kind: 'person', name, title: null, trust: 'bare' };
  }
  if (head && !(isGivenName(first.normal) && words.length === 2 && !isPlainWord(first.normal)))
    return body;
  if (SUFFIX.test(last.normal) || words.some(({ text }) => INITIALS.test(text))) {
    const named = words.some(({ normal }) => !isPlainWord(normal) && normal.length > 2);
    if (named && !words.some(({ normal }) => isThing(normal))) {
      return { kind: 'person', name, title: null, trust: 'sure' };
    }
  }
  const plain = words.filter(({ normal }) => isPlainWord(normal) || isField(normal)).length;
  const given = isGivenName(first.normal);
  const afterThe = tokens[name.start - 1]?.normal === 'the';
  if (words.length <= 5 && given && !afterThe && plain < words.length && !isThing(last.normal)) {
    if (!isPlainWord(first.normal) || !isPlainWord(last.normal)) {
      return { kind: 'person', name, title: null, trust: 'sure' };
    }
  }
  if (isEastern(words) && !afterThe) return { kind: 'person', name, title: null, trust: 'sure' };
  const foreign = words.every(
    ({ normal }) =>
      !isPlainWord(normal) && !isPlace(normal) && countryOfDemonym(normal) === undefined,
  );
  if (
    foreign &&
    !afterThe &&
    words.length <= 4 &&
    !bodyHead(last.normal) &&
    !words.some(({ text }) => /^\p{Lu}{3,}$/u.test(text))
  ) {
    const known = isFamilyName(last.normal) || endsLikeFamilyName(last.normal);
    return { kind: 'person', name, title: null, trust: known ? 'sure' : 'likely' };
  }
  return { kind: 'body', name, open: false };
}

/** Family name first, as in Korea, China, Viet Nam: "Cho Min-seo", "Tran Van Binh". */
function isEastern(words: readonly Token[]): boolean {
  const [family, second] = words;
  if (!family || !second || !isLeadingFamilyName(family.normal) || words.length > 3) return false;
  if (isPlainWord(second.normal) || isPlace(second.normal)) return false;
  return (
    words.length === 3 ||
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second.text) ||
    !isGivenName(family.normal)
  );
}

/** Where a person's full name begins that ends the run after words of another kind: "State | John Kerry"; -1 where none does. */
function personAtEnd(tokens: readonly Token[], { start, end }: Stretch): number {
  for (let at = start + 1; at <= end - 2; at++) {
    const { normal } = tokens[at]!;
    if (!isGivenName(normal) || isPlainWord(normal)) continue;
    const before = tokens.slice(start, at);
    const last = tokens[end - 1]!.normal;
    if (bodyHead(last) || isThing(last)) return -1;
    const other = before.every(
      (word) =>
        isPlainWord(word.normal) ||
        isField(word.normal) ||
        isPlace(word.normal) ||
        bodyHead(word.normal) !== null ||
        qualifiesOffice(word.normal) ||
        /^\p{Lu}{2,}$/u.test(word.text),
    );
    if (other && !isGivenName(tokens[start]!.normal)) return at;
  }
  return -1;
}

/** Index of the last title in a stretch, -1 where there is none. */
function lastTitle(tokens: readonly Token[], { start, end }: Stretch): number {
  for (let at = end - 1; at >= start; at--) {
    const { normal, text } = tokens[at]!;
    if (
      isCourtesyTitle(normal) &&
      (text.endsWith('.') || at === start || officeBefore(tokens, at, start))
    )
      return at;
    if (!officeKind(normal)) continue;
    // "Major" and "Judge" are names too: "John Major".
    if (at > start && at === end - 1 && isGivenName(tokens[at - 1]!.normal)) continue;
    return at;
  }
  return -1;
}

function officeBefore(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && officeKind(tokens[at - 1]!.normal) !== null;
}

function placeOf(tokens: readonly Token[], name: Stretch): Piece | null {
  const words = phrase(tokens, name);
  const country = countryNamed(words) ?? countryOfCapital(words) ?? null;
  if (country) return { kind: 'place', name, country };
  if (!isPlace(words) && !isProvince(words)) return null;
  // Some places are given names as well ("Chelsea", "Paris"): a full name around it was looked at as a whole already.
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

/** The words of a stretch in lower case, joined by blanks. */
export function phrase(tokens: readonly Token[], { start, end }: Stretch): string {
  return tokens
    .slice(start, end)
    .map(({ normal }) => normal)
    .join(' ');
}
