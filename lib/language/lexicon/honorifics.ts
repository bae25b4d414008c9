import type { Gender } from './gender';
import { wordClass } from './word-class';
import { NOUNS } from './words';

const COURTESY = wordClass('courtesy-title');
const GENDERS = NOUNS.column('gender');
const OFFICES = NOUNS.column('office');

/** Whether a word (lower case, with or without full stop) is a title of courtesy before a name. */
export function isCourtesyTitle(normal: string): boolean {
  return COURTESY.has(bare(normal));
}

/** What a title tells of gender: "Mrs.", "Queen". */
export function genderOfTitle(normal: string): Gender | null {
  const title = bare(normal);
  return COURTESY.has(title) || OFFICES.get(title)
    ? ((GENDERS.get(title)?.[0] as Gender | undefined) ?? null)
    : null;
}

function bare(normal: string): string {
  return normal.endsWith('.') ? normal.slice(0, -1) : normal;
}
