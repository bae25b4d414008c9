import type { Article } from './article';

/** A page in the library: enough to be read, with its notes, when the site is gone. What is found in it is found anew by whichever engine opens it. */
export interface SavedPage {
  readonly article: Article;
  /** ISO 8601. */
  readonly saved: string;
}

/** A line of the library's index. */
export interface PageEntry {
  /** The page key, as in `Target.source`. */
  readonly key: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly saved: string;
  readonly notes: number;
}
