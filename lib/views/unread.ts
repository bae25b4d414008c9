import type { Analysis } from '../model/analysis';

/** A sentence for the reader where a text was too long to be read to its end; else null. */
export function unread(text: string, { readTo }: Pick<Analysis, 'readTo'>): string | null {
  if (readTo === undefined) return null;
  const words = text.slice(0, readTo).match(/\S+/g)?.length ?? 0;
  const about = (Math.round(words / 100) * 100).toLocaleString('en-GB');
  return words < 100
    ? 'This text is too long: only its opening was read.'
    : `This text is very long: only its first ${about} words were read.`;
}
