import { lexiconTag } from '../tagging/compromise';
import { readWords } from './read-words';
import { wordClass } from './word-class';
import { NOUNS } from './words';
import bodies from './words/names/bodies.txt?raw';

/** `public` belongs to a state, a party, a military or an international organization; `other` are firms, media and the like. */
export type BodyKind = 'public' | 'other';

const HEADS = NOUNS.column<BodyKind>('body');
const NAMES = readWords(bodies, 'bodies.txt').column<BodyKind>('kind');
const THINGS = wordClass('thing');
const THING_OPENINGS = wordClass('thing-opening');

/** Whether a word (lower case) heads the name of a body: "ministry", "university". A few (war, street, act) head names of other things. */
export function bodyHead(normal: string): BodyKind | null {
  return HEADS.get(normal)?.[0] ?? null;
}

/** Whether a whole name (lower case) is a known body. */
export function bodyNamed(normal: string): BodyKind | null {
  const kind = NAMES.get(normal)?.[0];
  if (kind) return kind;
  return /\b(?:Organization|SportsTeam)\b/.test(lexiconTag(normal)) ? 'other' : null;
}

/** Whether a word (lower case) opens the names of storms, ships and undertakings: "Hurricane", "Operation". */
export function opensThing(normal: string): boolean {
  return THING_OPENINGS.has(normal);
}

/** Whether a body's head noun (lower case) names a thing rather than someone who acts. */
export function isThing(normal: string): boolean {
  return THINGS.has(normal);
}
