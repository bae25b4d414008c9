/**
 * A number with the unit it counts in: the compiler refuses one unit where another is asked for, and takes a plain number, such as
 * the sum of two, for either.
 */
type In<Unit extends string> = number & { readonly unit?: Unit };

/** A place in `Article.text`, in UTF-16 units. */
export type TextOffset = In<'text'>;

/** The number of a token in its sentence. */
export type TokenIndex = In<'token'>;

/** The place of a token in a table of all tokens of a text, whatever its sentence. */
export type TableIndex = In<'table'>;

/** A stretch of `Article.text`: half-open, in UTF-16 units, so `text.slice(start, end)` is its wording. */
export interface TextSpan {
  readonly start: TextOffset;
  readonly end: TextOffset;
}
