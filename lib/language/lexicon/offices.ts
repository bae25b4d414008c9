import type { Gender } from './gender';
import { wordClass } from './word-class';
import { NOUNS } from './words';

/**
 * `public` nouns of office make an official by themselves; `bodied` ones do when a public body, a country or a party stands with
 * them ("head of the Interior Ministry", "Labour leader"); all others (editor, professor, analyst) are neither.
 */
export type OfficeKind = 'public' | 'bodied';

const OFFICES = NOUNS.column<OfficeKind>('office');
const GENDERS = NOUNS.column('gender');
const QUALIFIERS = wordClass('office-qualifier');
const FIELDS = wordClass('field-of-government');

/** What kind of office noun a word is (lower case, full stop or not), or null. */
export function officeKind(normal: string): OfficeKind | null {
  // "then-Sen.", "ex-mayor"
  const word = (normal.endsWith('.') ? normal.slice(0, -1) : normal).replace(/^(?:then|ex)-/, '');
  return kindOf(word) ?? (/[^s]s$/.test(word) ? kindOf(word.slice(0, -1)) : null);
}

function kindOf(word: string): OfficeKind | null {
  return OFFICES.get(word)?.[0] ?? null;
}

/** Whether a word (lower case) qualifies an office that follows: "former", "deputy", "foreign". */
export function qualifiesOffice(normal: string): boolean {
  return QUALIFIERS.has(normal) || /^(?:ex|vice|then|pro|anti|co|non)-/.test(normal);
}

/** Whether a word (lower case) names a field of government: "foreign", "affairs". */
export function isField(normal: string): boolean {
  return FIELDS.has(normal);
}

/** What an office noun tells of gender. */
export function genderOfOffice(normal: string): Gender | null {
  if (!OFFICES.get(normal)) return null;
  return (GENDERS.get(normal)?.[0] as Gender | undefined) ?? null;
}
