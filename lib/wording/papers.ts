/** Headings of the digest, besides those of an article. */
export const OTHERS = 'Others';
export const NOTES = 'Notes';

/** Words that are not the speaker’s own. */
export function asReported(words: string): string {
  return `as reported: ${words}`;
}

/** A quotation for pasting elsewhere; `from` tells where it was read. */
export function quotedFrom(words: string, speaker: string, from: string): string {
  return `${words} — ${speaker} (${from})`;
}

/** The same of words that are not the speaker’s own. */
export function reportedFrom(words: string, speaker: string, from: string): string {
  return `${speaker}, ${asReported(words)} (${from})`;
}
