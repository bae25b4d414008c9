import type { Token } from '../../../language/parsed-text';

const INSIDE = /^(?:NN|NNS|NNP|NNPS|JJ|JJS|JJR|CD|DT|PRP\$|POS|\$|-LRB-|-RRB-|#|WP\$)$/;
const HEAD = /^(?:NN|NNS|NNP|NNPS|PRP|CD|-RRB-)$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|june|july|august|september|october|november|december)$/;
/** Participles within titles: "committee ranking member Roe". */
const IN_TITLES =
  /^(?:ranking|acting|sitting|outgoing|incoming|managing|founding|ruling|leading|retired|elected|appointed)$/;
/** Prepositions that tie a noun to the one before it: "the head of the ministry", "critics in both parties". */
const TIES = /^(?:of|for|in|at|from|to|with|on|behind|against|near|by)$/;

/** Whether a token names a day or month, which is never the head of who speaks. */
export function isDay({ normal }: Token): boolean {
  return DAY.test(normal);
}

/** Where the noun phrase begins that ends before token `end`; null where none ends there. Looks no further than `from`. */
export function phraseBefore(tokens: readonly Token[], end: number, from = 0): number | null {
  const head = tokens[end - 1];
  if (end <= from || !head || !HEAD.test(head.tag) || isDay(head)) return null;
  if (head.tag === 'PRP') return end - 1;
  let start = end - 1;
  while (start > from) {
    const token = tokens[start - 1]!;
    const beyond = tokens[start - 2];
    const at = tokens[start]!;
    if (isDay(token)) break;
    if (INSIDE.test(token.tag) || token.text === '/') {
      // A determiner opens a phrase: what stands before it belongs to another, unless a preposition ties the two.
      if (/^(?:DT|PRP\$)$/.test(at.tag) && token.tag !== 'DT') break;
      start--;
    } else if (
      (token.tag === 'VBN' || token.tag === 'VBG') &&
      beyond &&
      /^(?:DT|JJ|PRP\$|RB)$/.test(beyond.tag) &&
      start - 2 >= from
    ) {
      start--;
    } else if (
      beyond &&
      start - 2 >= from &&
      HEAD.test(beyond.tag) &&
      !isDay(beyond) &&
      beyond.tag !== 'PRP' &&
      (TIES.test(token.normal) || token.normal === 'and' || token.normal === '&')
    ) {
      start -= 1;
    } else if (token.tag === 'RB' && at.tag === 'JJ') {
      start--;
    } else break;
  }
  // "On Tuesday the minister": what a preposition governs is not the subject.
  while (
    start < end - 1 &&
    /^(?:and|&|of|for|in|at|from|to|with|on|behind|near|by|against)$/.test(tokens[start]!.normal)
  )
    start++;
  return start;
}

/** Where the noun phrase ends that begins at `start`; null where none begins there. */
export function phraseAfter(tokens: readonly Token[], start: number): number | null {
  const first = tokens[start];
  if (!first) return null;
  if (first.tag === 'PRP') return start + 1;
  let end = start;
  let headed = false;
  while (end < tokens.length) {
    const { tag } = tokens[end]!;
    if (isDay(tokens[end]!)) break;
    if (/^(?:DT|PRP\$)$/.test(tag)) {
      if (headed) break;
      end++;
    } else if (
      INSIDE.test(tag) ||
      IN_TITLES.test(tokens[end]!.normal) ||
      tokens[end]!.text === '/'
    ) {
      headed ||= HEAD.test(tag);
      end++;
    } else if (
      headed &&
      (tokens[end]!.normal === 'of' ||
        tokens[end]!.normal === 'for' ||
        tokens[end]!.normal === 'and' ||
        tokens[end]!.normal === '&') &&
      tokens[end + 1] &&
      INSIDE.test(tokens[end + 1]!.tag)
    ) {
      headed = false;
      end++;
      if (/^(?:DT|PRP\$)$/.test(tokens[end]!.tag)) end++;
    } else break;
  }
  return headed ? end : null;
}
