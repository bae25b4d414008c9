import type { Stance } from './analysis';
import type { TextSpan } from './text';

/** A reader's note in the W3C Web Annotation Data Model: `JSON.stringify` is its export. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: `urn:uuid:${string}`;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting' | 'tagging';
  /** ISO 8601, as `modified`. */
  readonly created: string;
  readonly modified?: string;
  readonly body: readonly TextualBody[];
  readonly target: Target;
}

/**
 * What was saved tells itself by tags, so that other W3C tools keep it: a saved position of Jane Doe has
 * the tags `kind:position`, `person:Jane Doe`, `stance:opposes`, and the reader's words as `commenting`.
 */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: 'commenting' | 'tagging';
}

export interface Target {
  /** The page key of the article: its address less fragment and tracking parameters. */
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** The truth of what was marked: its wording, and 32 characters on either side. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A hint where to look first: offsets in `Article.text` as it then was. */
export interface TextPositionSelector extends TextSpan {
  readonly type: 'TextPositionSelector';
}

/**
 * Where an annotation's words stand in the article as it is now: `exact` where they stood, `moved` to the letter elsewhere,
 * `changed` where the wording differs a little, `lost` rather than on a lookalike.
 */
export type Anchor =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly span: TextSpan }
  | { readonly state: 'lost' };

/** An annotation, and where it stands in the article that is shown. */
export interface Note {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
}

/** What the reader asks to keep, before it is an annotation. */
export interface SaveWish {
  readonly kind: 'official' | 'quote' | 'position' | 'selection';
  readonly span: TextSpan;
  /** Who is named, quoted or holds the position. */
  readonly person?: string;
  readonly stance?: Stance;
  /** The reader's own words. */
  readonly note?: string;
}

/** What was written of notes and not yet saved, each under a name of its own. */
export interface Drafts {
  get(name: string): string | undefined;
  set(name: string, words: string): void;
  delete(name: string): void;
}
