/** Headings of the digest, besides those of an article. */
export const OTHERS = 'Others';
export const NOTES = 'Notes';

/** A sentence of the article; what is said of it stands apart, in brackets. */
export function sentenceTagged(sentence: string, tags: readonly string[]): string {
  // Quotation marks within others are single ones.
  const words = `“${sentence.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return tags.length > 0 ? `${words} [${tags.join(' · ')}]` : words;
}

/** The same for pasting elsewhere; `from` tells where it was read. */
export function sentenceFrom(sentence: string, tags: readonly string[], from: string): string {
  return `${sentenceTagged(sentence, tags)} (${from})`;
}

/** A quotation for pasting elsewhere; `from` tells where it was read. */
export function quotedFrom(words: string, speaker: string, from: string): string {
  return `${words} — ${speaker} (${from})`;
}
