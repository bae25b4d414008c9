/** Bits of a word's kind, from its part of speech. */
export const VERB = 1;
export const NOUN = 2;
export const PROPER = 4;
export const PRONOUN = 8;
export const MARK = 16;
export const WORD = 32;

/** The kind of a word by its Penn tag. */
export function wordKindOf(tag: string): number {
  if (tag.startsWith('VB')) return VERB | WORD;
  if (tag.startsWith('NNP')) return PROPER | WORD;
  if (tag.startsWith('NN')) return NOUN | WORD;
  if (tag.startsWith('PRP') || tag.startsWith('WP')) return PRONOUN | WORD;
  return /^[A-Z]/.test(tag) ? WORD : MARK;
}
