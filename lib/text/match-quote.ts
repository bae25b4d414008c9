import type { TextOffset, TextSpan } from '../model/text';

/** A wording to find again, what stood around it, and where it stood. Offsets are UTF-16 units. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: TextOffset;
}

/** Where a wording now stands; `same` when it stands there to the letter, `certain` when no other place could be meant. */
export interface QuoteMatch {
  readonly span: TextSpan;
  readonly same: boolean;
}

/** More occurrences than this tell nothing about which one is meant. */
const MOST_OCCURRENCES = 500;
/** How far a wording may have changed, in edits per unit, and still be the same. */
const MOST_CHANGE = 0.3;
/** The share of the old surroundings that must still stand there: a blank or a stop that fits by chance is no context. */
const LEAST_CONTEXT = 0.1;
/** Shorter wordings are found to the letter or not at all: any change would make them other words. */
const SHORTEST_CHANGED = 24;

/**
 * Where a quotation stands in a text that may have changed since: to the letter at the place its context fits best, else
 * the most similar stretch, by edit distance, if it is clearly more similar than any other. Null rather than a lookalike.
 * Follows the W3C model's TextQuoteSelector with TextPositionSelector as a hint.
 */
export function matchQuote(text: string, quote: Quote): QuoteMatch | null {
  if (quote.exact === '') return null;
  const exact = bestOccurrence(text, quote);
  if (exact !== null) {
    return { span: { start: exact, end: exact + quote.exact.length }, same: true };
  }
  if (text.includes(quote.exact) || quote.exact.length < SHORTEST_CHANGED) return null;
  const span = mostSimilar(text, quote);
  return span && { span, same: false };
}

/** The occurrence whose context fits; null where there is none, or where two fit alike and neither is at the old place. */
function bestOccurrence(text: string, quote: Quote): TextOffset | null {
  const places: TextOffset[] = [];
  let at = text.indexOf(quote.exact);
  for (; at >= 0 && places.length < MOST_OCCURRENCES; at = text.indexOf(quote.exact, at + 1)) {
    places.push(at);
  }
  const fits = places
    .map((start) => ({ start, fit: contextFit(text, quote, start, start + quote.exact.length) }))
    .toSorted(
      (one, other) =>
        other.fit - one.fit ||
        Math.abs(one.start - quote.start) - Math.abs(other.start - quote.start),
    );
  const [best, second] = fits;
  if (!best) return null;
  if (fits.length === 1) {
    // A short wording with nothing left of what stood around it may be another thing altogether.
    const enough = quote.exact.length >= SHORTEST_CHANGED || best.fit >= LEAST_CONTEXT;
    return enough || best.start === quote.start ? best.start : null;
  }
  if (best.start === quote.start || best.fit > second!.fit)
    return best.fit >= LEAST_CONTEXT ? best.start : null;
  return null;
}

/** 0 to 1: how much of the old surroundings still stands there, nearest words first. */
function contextFit(text: string, quote: Quote, start: TextOffset, end: TextOffset): number {
  const whole = quote.prefix.length + quote.suffix.length;
  if (whole === 0) return 1;
  let same = 0;
  while (
    same < quote.prefix.length &&
    text[start - 1 - same] === quote.prefix[quote.prefix.length - 1 - same]
  ) {
    same++;
  }
  let after = 0;
  while (after < quote.suffix.length && text[end + after] === quote.suffix[after]) after++;
  return (same + after) / whole;
}

/** The stretch nearest in edits, looked for only where the quotation's words gather. */
function mostSimilar(text: string, quote: Quote): TextSpan | null {
  const { exact } = quote;
  const found = gatherings(text, exact)
    .map((center) => alignIn(text, exact, center))
    .toSorted((one, other) => one.edits - other.edits);
  const best = found[0];
  if (!best || best.edits > exact.length * MOST_CHANGE) return null;
  const rival = found.find(
    ({ span }) => span.start >= best.span.end || span.end <= best.span.start,
  );
  const clear = !rival || rival.edits > best.edits * 1.5 + 3;
  return clear ? best.span : null;
}

/** Most places looked at closely. */
const MOST_GATHERINGS = 4;

/** The offsets where a stretch like `exact` would start, by the votes of its words, most votes first. */
function gatherings(text: string, exact: string): number[] {
  const wanted = new Map<string, number[]>();
  for (const { 0: word, index } of exact.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    const places = wanted.get(word);
    if (places) places.push(index);
    else wanted.set(word, [index]);
  }
  const bucket = Math.max(16, exact.length >> 2);
  const votes = new Map<number, number>();
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    for (const place of wanted.get(word) ?? []) {
      const cell = Math.round((index - place) / bucket);
      for (const near of [cell - 1, cell, cell + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  }
  return [...votes]
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, MOST_GATHERINGS * 3)
    .map(([cell]) => Math.max(0, cell * bucket))
    .filter(
      (start, index, all) =>
        all.findIndex((other) => Math.abs(other - start) <= bucket * 2) === index,
    )
    .slice(0, MOST_GATHERINGS);
}

/**
 * The stretch around `start` with the fewest edits from `exact` (Sellers' algorithm: free ends in the text).
 * Time is the product of both lengths; the window is some twice as long as `exact`.
 */
function alignIn(
  text: string,
  exact: string,
  start: TextOffset,
): { span: TextSpan; edits: number } {
  const margin = Math.max(40, exact.length >> 1);
  const from = Math.max(0, start - margin);
  const window = text.slice(from, start + exact.length + margin * 2);
  let previous = Array.from({ length: window.length + 1 }, () => 0);
  let origin = Array.from({ length: window.length + 1 }, (_, index) => index);
  for (let row = 1; row <= exact.length; row++) {
    const current = [row];
    const origins = [0];
    for (let column = 1; column <= window.length; column++) {
      const change = previous[column - 1]! + (exact[row - 1] === window[column - 1] ? 0 : 1);
      const gone = previous[column]! + 1;
      const added = current[column - 1]! + 1;
      const least = Math.min(change, gone, added);
      current.push(least);
      origins.push(
        least === change
          ? origin[column - 1]!
          : least === gone
            ? origin[column]!
            : origins[column - 1]!,
      );
    }
    previous = current;
    origin = origins;
  }
  let end = 0;
  for (let column = 1; column <= window.length; column++) {
    if (previous[column]! < previous[end]!) end = column;
  }
  return { span: { start: from + origin[end]!, end: from + end }, edits: previous[end]! };
}
