import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';

/** What the background answers. It alone writes to storage. */
export interface BackgroundCalls {
  /** Analyses the article of the asking tab and tells what the reader kept of it. */
  openPage(article: Article): OpenedPage;
  /** Says that the asking tab shows no article, so that popup and badge need not ask. */
  leavePage(): void;
  saveAnnotation(data: { annotation: Annotation; article: Article }): void;
  removeAnnotation(data: { source: string; id: Annotation['id'] }): void;
  /** Leaves a site alone, or no longer. */
  setSite(data: { host: string; on: boolean }): void;
}

export interface OpenedPage {
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
}

/** What a tab's content script answers. */
export interface PageCalls {
  /** How the page stands, for a popup opened on a tab the background knows nothing of. */
  status(): 'reading' | 'notArticle' | 'off' | 'read';
  /** Scrolls to a span and flashes it; false when the page no longer has it. */
  reveal(span: TextSpan): boolean;
  /** Reads a page that did not look like an article. */
  readAnyway(): void;
  /** Shows or removes every trace on this page. */
  show(on: boolean): void;
  /** Opens the card of the next or previous official. */
  step(to: 'next' | 'previous'): void;
  annotationsChanged(annotations: readonly Annotation[]): void;
}
