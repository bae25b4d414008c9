import type { Sentence } from '../../language/parsed-text';

/** Verbs and adjectives that tell nothing of what a text is about. */
const EMPTY =
  /^(?:be|have|do|say|tell|add|get|make|go|take|come|would|also|more|most|many|much|such|other|same|own|new|first|last|next|year|day|time|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr\.?|mrs\.?|ms\.?)$/;

/** How often a sentence has each of its words of content, by dictionary form. */
export function contentWords({ tokens }: Sentence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tag, lemma, normal } of tokens) {
    if (!/^(?:NN|VB|JJ|CD)/.test(tag) || EMPTY.test(lemma)) continue;
    const word = tag.startsWith('NN') ? lemma.toLowerCase() : lemma;
    if (/[\p{L}\p{N}]/u.test(normal)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
