import type { Gender } from '../../language/lexicon/gender';
import type { Token } from '../../language/parsed-text';
import { isSaying, type Naming, verbAfter } from './naming';
import type { Person } from './people';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
]);
/** Sentences looked back over. */
const REACH = 5;
/** Namings looked back over: sentences may be very long. */
const FAR = 60;

/** The gender that a pronoun of one person tells; null for other words. */
export function genderOfPronoun(normal: string): Gender | null {
  return PRONOUNS.get(normal) ?? null;
}

/** A pronoun where it stands. */
export interface Pronoun {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly sentence: number;
  readonly quoted: boolean;
  readonly gender: Gender;
}

/**
 * Whom a pronoun means, by what was named before: the nearest person who fits, subjects and speakers before others
 * (after Hobbs 1978 and Lappin & Leass 1994, much reduced).
 */
export function antecedentOf(known: readonly Naming[], pronoun: Pronoun): Person | null {
  const speaks = !pronoun.quoted && isSaying(verbAfter(pronoun.tokens, pronoun.at + 1));
  const scores = new Map<Person, number>();
  for (let back = known.length - 1; back >= known.length - FAR && back >= 0; back--) {
    const naming = known[back]!;
    const distance = pronoun.sentence - naming.sentence;
    if (distance > REACH) break;
    const theirs = naming.person.gender;
    if (theirs && theirs !== pronoun.gender) continue;
    let score = 12 - distance * 2.5;
    if (naming.subject) score += 4;
    // Who was just told of by name is likelier meant than one who was told of at length before.
    if (naming.subject && naming.named && distance <= 1) score += 2;
    if (speaks && naming.speaks) score += 3;
    if (theirs) score += 3;
    if (naming.quoted !== pronoun.quoted) score -= 4;
    // “He is a fool,” said of someone else than who says it.
    if (pronoun.quoted && naming.speaks && !naming.quoted && distance <= 1) score -= 6;
    if (distance === 0 && isObject(pronoun) && naming.subject) score -= 6;
    const most = scores.get(naming.person) ?? 0;
    scores.set(naming.person, Math.max(most, score) + (most > 0 ? 0.5 : 0));
  }
  return bestOf(scores) ?? onlyOne(known, pronoun.gender);
}

function isObject({ tokens, at }: Pronoun): boolean {
  const { normal } = tokens[at]!;
  return normal === 'him' || (normal === 'her' && tokens[at]!.tag === 'PRP');
}

function bestOf(scores: ReadonlyMap<Person, number>): Person | null {
  let chosen: Person | null = null;
  let most = 0;
  for (const [person, score] of scores) {
    if (score <= most) continue;
    most = score;
    chosen = person;
  }
  return chosen;
}

/** However far back: of those named lately the only one whose gender is known to fit. */
function onlyOne(known: readonly Naming[], gender: Gender): Person | null {
  let only: Person | null = null;
  for (const { person } of known.slice(-FAR)) {
    if (person.gender !== gender || person === only) continue;
    if (only) return null;
    only = person;
  }
  return only;
}
