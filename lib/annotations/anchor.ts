import type { Anchor, Annotation, Note } from '../model/annotation';
import { matchQuote } from '../text/match-quote';

/** Finds an annotation's words in a text. */
export function anchor(annotation: Annotation, text: string): Anchor {
  const [quote, position] = annotation.target.selector;
  const match = matchQuote(text, { ...quote, start: position.start });
  if (!match) return { state: 'lost' };
  const { span, same } = match;
  if (!same) return { state: 'changed', span };
  return { state: span.start === position.start ? 'exact' : 'moved', span };
}

/** What was kept of an article, each with its place in the article's present text. */
export function anchored(annotations: readonly Annotation[], text: string): readonly Note[] {
  return annotations.map((annotation) => ({ annotation, anchor: anchor(annotation, text) }));
}
