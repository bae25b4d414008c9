/** Features of one thing to be scored: hashed keys, of which the first `length` count. It is filled anew for each thing. */
export interface Features {
  readonly keys: Int32Array;
  length: number;
}

const NO_ROOM = 'There are more features than their list has room for.';

/** An empty list with room for so many features. */
export function featureList(room = 128): Features {
  return { keys: new Int32Array(room), length: 0 };
}

/** A 32-bit hash of a string, the same everywhere and for ever: FNV-1a with a final mix. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash, 0);
}

/** One hash of two; order matters. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b1, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ other, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * The number of a feature template, which keeps its keys apart from those of all others. Only a table of names gives one, so that
 * no template is without a name: `const next = numbersFrom(0); const TEMPLATES = { word: next(), tag: next() };`.
 */
export type Template = number & { readonly template: true };

/** Numbers templates one after the other. */
export function numbersFrom(first: number): () => Template {
  let number = first;
  return () => number++ as Template;
}

/**
 * Adds a feature: its template, and up to two values, themselves hashes or small numbers.
 *
 * @throws RangeError where the list has no room: a feature dropped in silence would be a weight that never counts.
 */
export function put(features: Features, template: Template, one = 0, other = 0): void {
  if (features.length === features.keys.length) throw new RangeError(NO_ROOM);
  let hash = Math.imul(one ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ other, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  features.keys[features.length++] = hash ^ (hash >>> 16);
}
