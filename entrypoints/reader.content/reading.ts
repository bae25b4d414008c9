import { callBackground } from '../../lib/messaging/channel';
import { isConnected } from '../../lib/messaging/connected';
import { askWhole } from '../../lib/messaging/whole-reading';
import type { Note } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import type { PageStatus, Progress, WholeRead } from '../../lib/model/tab';
import type { TextSpan } from '../../lib/model/text';
import { addressOf, siteOf } from '../../lib/page/address';
import { looksLikeArticle } from '../../lib/page/detect/looks-like-article';
import { textSize } from '../../lib/page/dom';
import { readArticle, readInSteps, type ReadPage } from '../../lib/page/read/read-article';
import { inSlices } from '../../lib/page/steps';
import { watchBody } from '../../lib/page/watch';
import { isReadLanguage } from '../../lib/text/read-language';
import { damped } from './damped';
import { ShownArticle } from './shown-article';

/** What a reading begins with. */
export interface Start {
  readonly settings: Settings;
  /** The address under which the reader had this page read, whatever it looks like; else null. */
  readonly asked: string | null;
  /** More may come: the reader clicked. */
  nudged(): void;
  /** The page no longer holds an article. */
  lost(): void;
}

/** The reading of a page, from its first words until `leave`: read, ask, show; and again where the page has come to say something else. */
export class Reading {
  readonly #start: Start;
  readonly #left = new AbortController();
  readonly #changed = damped(() => this.#again(), this.#left.signal);
  #settings: Settings;
  #state: PageStatus['state'] = 'reading';
  #message: string | undefined;
  #wantsShown = true;
  /** What the page says, and what of it the background was last asked about. */
  #page: ReadPage | null = null;
  #size = 0;
  #shown: ShownArticle | null = null;
  #unwatch: (() => void) | null = null;
  /** Stops the reading of what the page says. */
  #stop = new AbortController();

  constructor(start: Start) {
    this.#start = start;
    this.#settings = start.settings;
    const { signal } = this.#left;
    const nudged = (event: Event) => event.isTrusted && start.nudged();
    addEventListener('click', nudged, { signal, capture: true, passive: true });
  }

  /** Reads the page and marks it. Never rejects: what went wrong is told by `status`. */
  async start(): Promise<void> {
    const page = await this.#readInSlices();
    if (this.#left.signal.aborted) return;
    if (page) return this.#open(page);
    if (this.#state === 'failed') return;
    this.#state = 'noText';
  }

  /** Removes every trace, and tells the background if this page had shown an article. */
  leave(): void {
    if (this.#left.signal.aborted) return;
    this.#left.abort();
    this.#stop.abort();
    this.#unwatch?.();
    this.#shown?.remove();
    if (this.#page && isConnected()) void callBackground('leavePage');
  }

  status(): PageStatus {
    const selection = this.#shown?.selection();
    return {
      state: this.#state,
      shown: this.#wantsShown,
      host: siteOf(),
      ...(this.#message !== undefined && { message: this.#message }),
      ...(selection && { selection }),
    };
  }

  /** The page may say something else by now. */
  check(): void {
    if (!this.#page?.map.intact() || textSize(document) !== this.#size) this.#changed();
  }

  reveal(span: TextSpan): boolean {
    return this.#shown?.reveal(span) ?? false;
  }

  /** Shows or removes every mark; the analysis is kept. */
  show(on: boolean): void {
    this.#wantsShown = on;
    this.#shown?.show(on);
  }

  step(to: 'next' | 'previous'): void {
    this.#shown?.step(to);
  }

  keepSelection(): void {
    this.#shown?.keepSelection();
  }

  settingsChanged(settings: Settings): void {
    this.#settings = settings;
    this.#shown?.settingsChanged(settings);
  }

  /** The notes of the article at an address; those of one that stood here before say nothing of this. */
  notesChanged(url: string, notes: readonly Note[]): void {
    if (this.#page?.article.url === url) this.#shown?.notesChanged(notes);
  }

  /** Reads anew: the same words are marked where they stand now, other words are asked about. */
  #again(): void {
    const known = this.#page;
    const intact = known?.map.intact() ?? false;
    const { asked, lost } = this.#start;
    const isArticle = intact || asked === addressOf() || looksLikeArticle(document, addressOf());
    const page = isArticle ? this.#read() : null;
    if (!page) {
      if (known && !intact) lost();
    } else if (page.article.text === known?.article.text) {
      this.#page = { ...page, article: known.article };
      if (!intact) this.#moved();
    } else if (this.#shown?.isBusy) {
      // What the reader is writing about stays until it is written.
      this.#changed();
    } else {
      if (!intact) this.#hide();
      void this.#open(page);
    }
  }

  #moved(): void {
    const { article, map, body } = this.#page!;
    this.#watch(body);
    if (this.#shown?.article === article) this.#shown.moved(map);
  }

  #read(): ReadPage | null {
    try {
      this.#size = textSize(document);
      return readArticle(document, addressOf());
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  /** The first reading comes while the page is still busy with itself. */
  async #readInSlices(): Promise<ReadPage | null> {
    const size = textSize(document);
    const steps = readInSteps(document, addressOf());
    try {
      const page = await inSlices(steps, () => !this.#left.signal.aborted);
      this.#size = size;
      // What changed between two slices is read anew.
      return page?.map.intact() === false ? this.#read() : page;
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  async #open(page: ReadPage): Promise<void> {
    this.#stop.abort();
    this.#page = page;
    this.#watch(page.body);
    const { article } = page;
    const answer = await callBackground('openPage', article);
    // Since asked, the page may have been left or come to say something else.
    if (this.#left.signal.aborted || this.#page.article !== article || !isConnected()) return;
    this.#hide();
    if (!answer.ok) return this.#fail(answer.message);
    this.#state = 'read';
    this.#message = undefined;
    const how = { settings: this.#settings, shown: this.#wantsShown };
    this.#shown = new ShownArticle(this.#page, answer.value, how);
    const { language, reading } = answer.value.analysis;
    // What is in another language is left alone.
    if (!isReadLanguage(language)) this.#unwatch?.();
    if (reading === 'names') this.#readOn(this.#shown);
  }

  /** Who stands where comes a breath later. */
  #readOn(shown: ShownArticle): void {
    this.#stop = new AbortController();
    const hears = {
      progress: (progress: Progress) => shown.progressed(progress),
      whole: (read: WholeRead) => {
        // Of two articles in one tab, each in a frame of its own, the other may be meant.
        if (read.analysis.textHash === shown.textHash) shown.readWhole(read);
      },
    };
    askWhole(hears, this.#stop.signal);
  }

  #watch(body: Element): void {
    this.#unwatch?.();
    this.#unwatch = watchBody(body, this.#changed);
  }

  #hide(): void {
    this.#shown?.remove();
    this.#shown = null;
  }

  #fail(message: string): void {
    this.#state = 'failed';
    this.#message = message;
  }
}
