import { isFamilyName, isLeadingFamilyName } from '../../language/lexicon/family-names';
import { isGivenName } from '../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../language/lexicon/honorifics';
import { isPlainWord } from '../../language/lexicon/plain-words';
import type { Mention } from '../../model/analysis';
import { type Found, spanOf, wordsOf } from './found';

/** A person and the places that name them, in reading order. */
export interface Person {
  /** The words of each form of the full name. */
  readonly names: (readonly string[])[];
  readonly found: Found[];
  /** Text of the fullest form. */
  name: string;
}

/** What stands after a bare name and tells a person: a relation, "who", an age. */
const RELATION =
  /^(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|spouse|partner|fiancee|fiancé|fiancée|nephew|niece|cousin|grandson|granddaughter)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/**
 * The people that pieces name, chained: "Whitfield" is the John Whitfield named before (or, in a headline, after), and two
 * people of one surname stay two. A single word that no full name and no title explains names nobody.
 */
export function peopleIn(found: readonly Found[]): readonly Person[] {
  const people: Person[] = [];
  const full = found.filter(({ piece }) => piece.kind === 'person' && lengthOf(piece) > 1);
  const likely = new Set(
    full.filter(({ piece }) => piece.kind === 'person' && piece.trust === 'likely'),
  );
  for (const each of full) {
    const words = wordsOf(each);
    const known = people.find((person) => person.names.some((name) => sameName(name, words)));
    if (!known) people.push({ names: [words], found: [each], name: textOf(each) });
    else add(known, each, words);
  }
  const confirmed = new Set(
    people.filter(
      (person) =>
        person.found.some((each) => !likely.has(each)) ||
        person.found.length > 1 ||
        looksActing(person.found[0]!),
    ),
  );
  const kept = people.filter(
    (person) =>
      confirmed.has(person) || !person.found.every((each) => likely.has(each)) || named(person),
  );
  for (const each of found) {
    if (each.piece.kind !== 'person' || lengthOf(each.piece) > 1) continue;
    const [word] = wordsOf(each);
    const owner = ownerOf(word!, each, kept);
    if (owner) owner.found.push(each);
    else if (standsAlone(each)) {
      kept.push({ names: [[word!]], found: [each], name: textOf(each) });
    }
  }
  for (const person of kept) {
    person.found.sort((one, other) => start(one) - start(other));
  }
  return kept;
}

/** The mentions of a person. */
export function mentionsOf({ names, found }: Person): Mention[] {
  const longest = Math.max(...names.map(({ length }) => length));
  return found.map((each) => ({
    span: spanOf(each.sentence, each.piece.name),
    form: lengthOf(each.piece) > 1 || longest === 1 ? 'full' : 'short',
  }));
}

function named({ names }: Person): boolean {
  return names[0]!.length <= 3;
}

function add(person: Person, each: Found, words: readonly string[]): void {
  person.found.push(each);
  person.names.push(words);
  if (textOf(each).length > person.name.length) person.name = textOf(each);
}

function lengthOf({ name }: Found['piece']): number {
  return name.end - name.start;
}

function start({ sentence, piece }: Found): number {
  return sentence.tokens[piece.name.start]!.start;
}

function textOf({ sentence, piece }: Found): string {
  const { tokens } = sentence;
  let text = '';
  for (let at = piece.name.start; at < piece.name.end; at++) {
    const gap = at > piece.name.start && tokens[at]!.start > tokens[at - 1]!.end;
    text += `${gap ? ' ' : ''}${tokens[at]!.text.replaceAll(/[\u00AD\u200B-\u200D\u2060]/g, '')}`;
  }
  return text;
}

/** "Donald J. Trump" and "Donald Trump", "Yoon Suk Yeol" and "Yoon Suk-yeol", "Bin Laden" and "Osama bin Laden". */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const short = shorter.filter((word) => !SUFFIX.test(word));
  const long = longer.filter((word) => !SUFFIX.test(word));
  if (short.length < 2 && shorter.length < 2) return false;
  if (short.join('') === long.join('')) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  // The same given name, or its initial; what lies between may be left out.
  if (short[0] === long[0] || (short[0]!.length === 1 && long[0]!.startsWith(short[0]!)))
    return true;
  if (long[0]!.length === 1 && short[0]!.startsWith(long[0]!)) return true;
  return long.slice(-short.length).join(' ') === short.join(' ') && !isGivenName(short[0]!);
}

/** Whose name a single word is: of those who bear it, whoever is spoken of most, the one named last among equals. */
function ownerOf(word: string, each: Found, people: readonly Person[]): Person | null {
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of people) {
    const fit = Math.max(...person.names.map((name) => fits(word, name)));
    if (fit === 0) continue;
    const before = person.found.filter((other) => start(other) < start(each));
    const near = before.some(({ index }) => index >= each.index - 2) ? 1 : 0;
    const score = fit * 100 + (before.length > 0 ? 10 : 0) + near * 3 + Math.min(before.length, 6);
    if (score > bestScore) {
      bestScore = score;
      best = person;
    }
  }
  return best;
}

/** 2 for a family name, 1 for a given one, 0 for neither. */
function fits(word: string, name: readonly string[]): number {
  const core = name.filter((part) => !SUFFIX.test(part));
  if (core.length < 2) return core[0] === word ? 2 : 0;
  const eastern =
    isLeadingFamilyName(core[0]!) &&
    !(isGivenName(core[0]!) && core.length === 2 && !name[0]!.includes('-'));
  if (core.at(-1) === word) return 2;
  if (eastern && core[0] === word) return 2;
  // "al-Bashir" is Bashir; of double surnames either may stand.
  if (core.at(-1)!.replace(/^(?:al|el)/, '') === word) return 2;
  if (core.length >= 3 && core.at(-2) === word && !isGivenName(word)) return 2;
  return core[0] === word && word.length > 2 ? 1 : 0;
}

/** Whether a single word names a person by what stands around it: a title, a relation, "who". */
function standsAlone({ sentence, piece }: Found): boolean {
  const { tokens } = sentence;
  if (piece.kind !== 'person') return false;
  if (piece.title) return true;
  const { normal } = tokens[piece.name.start]!;
  if (isPlainWord(normal)) return false;
  const before = tokens[piece.name.start - 1];
  const after = tokens[piece.name.end];
  const next = tokens[piece.name.end + 1];
  if (before && (RELATION.test(before.normal) || isCourtesyTitle(before.normal))) return true;
  const given = isGivenName(normal) || isFamilyName(normal);
  if (before?.text === ',' && RELATION.test(tokens[piece.name.start - 2]?.normal ?? ''))
    return given;
  if (after?.text === ',' && next) {
    if (/^(?:who|whose)$/.test(next.normal)) return true;
    if (
      /^(?:his|her)$/.test(next.normal) &&
      RELATION.test(tokens[piece.name.end + 2]?.normal ?? '')
    ) {
      return true;
    }
    if (next.tag === 'CD' && /^\d\d$/.test(next.text)) return true;
  }
  return given && after !== undefined && SAYS.test(after.lemma);
}

const SAYS =
  /^(?:say|tell|add|ask|argue|insist|warn|think|believe|know|want|write|announce|admit|concede)$/;

/** A likely name that speaks or is told of as one who does is a name. */
function looksActing({ sentence, piece }: Found): boolean {
  const after = sentence.tokens[piece.name.end];
  return after !== undefined && (SAYS.test(after.lemma) || after.text === ',');
}
