import type { Analysis } from './analysis';
import type { Note } from './annotation';
import type { Article } from './article';
import type { TextSpan } from './text';

/** What is known of the page a tab shows, kept for the session and read by popup and side panel. */
export type TabState =
  | { readonly state: 'reading' }
  | { readonly state: 'otherLanguage'; readonly language: string }
  | ReadTab
  | { readonly state: 'failed'; readonly detail: string };

/** A tab that shows an article, and what was found in it and kept of it. */
export interface ReadTab {
  readonly state: 'read';
  readonly article: Article;
  readonly analysis: Analysis;
  readonly notes: readonly Note[];
  /** Why it was not read whole, a sentence. */
  readonly trouble?: string;
}

/** How much of an article has been read, in the reader's own unit. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** An article read whole, or as far as it could be. */
export interface WholeRead {
  readonly analysis: Analysis;
  /** Why it is not told who stands where, a sentence. */
  readonly trouble?: string;
}

/** How a page stands with us. */
export interface PageStatus {
  readonly state: 'notArticle' | 'noText' | 'off' | 'reading' | 'read' | 'failed';
  /** Whether names are marked; false after `show(false)`. */
  readonly shown: boolean;
  readonly host: string;
  /** What went wrong, a sentence, where it failed. */
  readonly message?: string;
  /** The words selected in the article. */
  readonly selection?: TextSpan;
  /** The browser's number of the frame that the article stands in, which is to be asked instead. */
  readonly frame?: number;
}
