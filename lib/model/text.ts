/** A stretch of `Article.text`: half-open, in UTF-16 units, so `text.slice(start, end)` is its wording. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
