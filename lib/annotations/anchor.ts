import type { Annotation } from '../model/annotation';
import type { TextSpan } from '../model/text';
import { matchQuote } from '../text/match-quote';

/** Where a note stands in the article as it is now. */
export type Anchor =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly span: TextSpan }
  | { readonly state: 'lost' };

/**
 * Finds an annotation's words in a text: `exact` where they stood, `moved` to the letter elsewhere, `changed` where the
 * wording differs a little, `lost` rather than on a lookalike.
 */
export function anchor(annotation: Annotation, text: string): Anchor {
  const [quote, position] = annotation.target.selector;
  const match = matchQuote(text, { ...quote, start: position.start });
  if (!match) return { state: 'lost' };
  const { span, same } = match;
  if (!same) return { state: 'changed', span };
  return { state: span.start === position.start ? 'exact' : 'moved', span };
}
