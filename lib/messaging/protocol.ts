import type { Analysis } from '../model/analysis';
import type { Annotation, Note, SaveWish } from '../model/annotation';
import type { Article } from '../model/article';
import type { Settings } from '../model/settings';
import type { PageStatus } from '../model/tab';
import type { TextSpan } from '../model/text';

/** What the background answers. It alone writes to storage. */
export interface BackgroundCalls {
  /** Puts the script that reads into the asking frame, unless it is there already, or the site is left alone and no one wants it read anyway; tells what the reader chose. */
  reader(data: { host: string; anyway: boolean; isHere: boolean }): Settings;
  /** Puts a gate into a frame of the asking page, by its number, or else into the asking frame itself; tells its number. */
  gate(frame?: number): number;
  /** Analyses the article of the asking tab and tells what the reader kept of it. */
  openPage(article: Article): OpenedPage;
  /** Says that the asking tab shows an article no longer. Never sent by a page that did not show one. */
  leavePage(): void;
  /** Keeps words of an article, and with them the article itself. */
  saveAnnotation(data: { wish: SaveWish; article: Article }): void;
  removeAnnotation(data: { source: string; id: Annotation['id'] }): void;
  /** Puts back what was just removed, as it was. */
  restoreAnnotation(data: { annotation: Annotation; article: Article }): void;
  /** Leaves a site alone, or no longer. */
  setSite(data: { host: string; on: boolean }): void;
  /** Shades quotations and positions on every page, or no longer. */
  setShading(on: boolean): void;
}

/** An article's analysis, and what was kept of it before, found again in its text. */
export interface OpenedPage {
  readonly analysis: Analysis;
  readonly notes: readonly Note[];
}

/** What a tab's content script answers. */
export interface PageCalls {
  /** How the page stands; popup and panels believe it rather than what is stored of the tab. */
  status(): PageStatus;
  /** Scrolls to a span and flashes it; false when the page no longer has it. */
  reveal(span: TextSpan): boolean;
  /** Reads a page that did not look like an article. */
  readAnyway(): void;
  /** Shows or removes every trace on this page. */
  show(on: boolean): void;
  /** Opens the card of the next or previous official. */
  step(to: 'next' | 'previous'): void;
  /** Opens the card that keeps the words the reader has selected. */
  keepSelection(): void;
  settingsChanged(settings: Settings): void;
  /** The notes of the article at an address, which the page may no longer show. */
  notesChanged(data: { url: string; notes: readonly Note[] }): void;
}
