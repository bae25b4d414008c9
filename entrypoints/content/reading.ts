import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { callBackground } from '../../lib/messaging/channel';
import type { OpenedPage, PageStatus } from '../../lib/messaging/protocol';
import type { Note } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import type { TextSpan } from '../../lib/model/text';
import { clear, KINDS } from '../../lib/page/painter';
import { readArticle, type ReadPage } from '../../lib/page/read-article';
import { reveal } from '../../lib/page/reveal';
import { selectedSpan } from '../../lib/page/selection';
import { namesOf } from '../../lib/views/entity-views';
import { paintAll } from './marks';
import { Cards } from './cards';
import { watchPointer } from './pointer';

/** One reading of one page: read, ask, anchor, paint, answer; until `leave`. */
export class Reading {
  readonly #ctx: ContentScriptContext;
  readonly #left = new AbortController();
  #state: PageStatus['state'] = 'reading';
  #message: string | undefined;
  #shown = true;
  #page: ReadPage | null = null;
  #opened: OpenedPage | null = null;
  #settings: Settings;
  #cards: Cards | null = null;
  #official = -1;

  constructor(ctx: ContentScriptContext, settings: Settings) {
    this.#ctx = ctx;
    this.#settings = settings;
  }

  /** Reads the page and marks it. Never rejects: what went wrong is told by `status`. */
  async start(): Promise<void> {
    try {
      this.#page = readArticle(document, location.href);
      if (!this.#page) {
        this.#state = 'notArticle';
        this.#message = 'No running text was found.';
        return;
      }
      const { article } = this.#page;
      const answer = await callBackground('openPage', article);
      if (this.#gone()) return;
      if (!answer.ok) return this.#fail(answer.message);
      this.#opened = answer.value;
      this.#state = 'read';
      this.#live();
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Removes every trace, and tells the background if this page had shown an article. */
  leave(): void {
    if (this.#left.signal.aborted) return;
    this.#left.abort();
    this.#erase();
    if (this.#state === 'read' && this.#ctx.isValid) void callBackground('leavePage');
  }

  status(): PageStatus {
    const selection = this.#selection();
    return {
      state: this.#state,
      shown: this.#shown,
      host: location.host,
      ...(this.#message !== undefined && { message: this.#message }),
      ...(selection && { selection }),
    };
  }

  /** Scrolls to a span of the article and flashes it. */
  reveal(span: TextSpan): boolean {
    return this.#page ? reveal(span, this.#page.map) : false;
  }

  /** Shows or removes every mark; the analysis is kept. */
  show(on: boolean): void {
    this.#shown = on;
    if (on) this.#paint();
    else this.#erase();
  }

  /** Opens the card of the next or previous official, in the order they come in the text. */
  step(to: 'next' | 'previous'): void {
    const officials = (this.#opened?.analysis.entities ?? [])
      .filter((entity) => entity.office)
      .toSorted((one, other) => one.mentions[0].span.start - other.mentions[0].span.start);
    if (officials.length === 0 || !this.#shown) return;
    const count = officials.length;
    this.#official =
      to === 'next'
        ? (this.#official + 1) % count
        : (this.#official <= 0 ? count : this.#official) - 1;
    const entity = officials[this.#official]!;
    const [span] = namesOf(entity);
    if (!span || !this.reveal(span)) return;
    this.#cards?.openEntity(entity, span, { focus: true });
  }

  /** Opens the card that keeps the words selected. */
  keepSelection(): void {
    const span = this.#selection();
    if (span) this.#cards?.openSelection(span);
  }

  settingsChanged(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
    this.#cards?.refresh();
  }

  notesChanged(notes: readonly Note[]): void {
    if (!this.#opened) return;
    this.#opened = { ...this.#opened, notes };
    this.#paint();
    this.#cards?.refresh();
  }

  #gone(): boolean {
    return this.#left.signal.aborted || this.#ctx.isInvalid;
  }

  #fail(message: string): void {
    this.#state = 'failed';
    this.#message = message;
  }

  #selection(): TextSpan | null {
    return this.#page && selectedSpan(document, this.#page.map, this.#page.article.text);
  }

  /** From here on the page answers to pointer and keys. */
  #live(): void {
    const { article, map } = this.#page!;
    const { analysis } = this.#opened!;
    this.#cards = new Cards({
      article,
      analysis,
      map,
      settings: () => this.#settings,
      notes: () => this.#opened!.notes,
      reveal: (span) => this.reveal(span),
    });
    watchPointer({
      signal: this.#left.signal,
      map,
      cards: this.#cards,
      entities: analysis.entities,
      notes: () => this.#opened!.notes,
      shown: () => this.#shown,
    });
    this.#paint();
  }

  #paint(): void {
    if (!this.#page || !this.#opened || !this.#shown || this.#gone()) return;
    paintAll(this.#page.map, this.#opened.analysis, this.#opened.notes, this.#settings);
  }

  #erase(): void {
    for (const kind of KINDS) clear(kind);
    this.#cards?.close();
  }
}
