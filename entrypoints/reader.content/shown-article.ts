import type { OpenedPage } from '../../lib/messaging/protocol';
import type { Analysis } from '../../lib/model/analysis';
import type { Note } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Settings } from '../../lib/model/settings';
import type { Progress, WholeRead } from '../../lib/model/tab';
import type { TextSpan } from '../../lib/model/text';
import { clear, KINDS } from '../../lib/page/mark/painter';
import { reveal } from '../../lib/page/mark/reveal';
import { selectedSpan } from '../../lib/page/mark/selection';
import type { ReadPage } from '../../lib/page/read/read-article';
import { inSlices } from '../../lib/page/steps';
import type { TextMap } from '../../lib/page/text-map';
import { namesOf } from '../../lib/views/entity-views';
import { type ShownAnalysis, shownOf } from '../../lib/views/shown';
import { Cards } from './card/cards';
import { paintAll } from './marks';
import { watchPointer } from './pointer';
import { type Shadows, shadowsOf } from './shadows';

/** One article with what was found in it, on its page: marks, card, pointer and keys, until `remove`. */
export class ShownArticle {
  readonly #gone = new AbortController();
  readonly #cards: Cards;
  #found: Analysis;
  #analysis: ShownAnalysis;
  readonly #page: ReadPage;
  #map: TextMap;
  #shadows: Shadows;
  #notes: readonly Note[];
  #settings: Settings;
  #shown: boolean;
  #official = -1;
  /** Counts paintings: a later one, or taking all away, ends the one before. */
  #turn = 0;

  constructor(
    page: ReadPage,
    opened: OpenedPage,
    { settings, shown }: { readonly settings: Settings; readonly shown: boolean },
  ) {
    this.#page = page;
    this.#map = page.map;
    this.#shadows = shadowsOf(page.map);
    this.#found = opened.analysis;
    this.#analysis = shownOf(opened.analysis, settings);
    this.#notes = opened.notes;
    this.#settings = settings;
    this.#shown = shown;
    const pointed = {
      map: () => this.#map,
      notes: () => this.#notes,
    };
    this.#cards = new Cards({
      ...pointed,
      article: page.article,
      shown: () => this.#analysis,
      reveal: (span) => this.reveal(span),
    });
    watchPointer({
      ...pointed,
      signal: this.#gone.signal,
      shadowRoots: () => this.#shadows.roots,
      cards: this.#cards,
      entities: () => this.#analysis.entities,
      shown: () => this.#shown,
    });
    this.#paint();
  }

  get article(): Article {
    return this.#page.article;
  }

  get textHash(): string {
    return this.#found.textHash;
  }

  /** Whether the reader is writing a note in a card. */
  get isBusy(): boolean {
    return this.#cards.isBusy;
  }

  /** The words as selected in the article. */
  selection(): TextSpan | null {
    return selectedSpan(getSelection(), this.#map, this.article.text, this.#shadows.roots);
  }

  /** Scrolls to a span of the article and flashes it. */
  reveal(span: TextSpan): boolean {
    return reveal(span, this.#map);
  }

  /** Shows or removes every mark. */
  show(on: boolean): void {
    this.#shown = on;
    if (on) this.#paint();
    else this.#erase();
  }

  /** Opens the card of the next or previous official, in the order they come in the text. */
  step(to: 'next' | 'previous'): void {
    const officials = this.#analysis.entities
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
    this.#cards.openEntity(entity, span, { focus: true });
  }

  /** Opens the card that keeps the words selected. */
  keepSelection(): void {
    const span = this.selection();
    if (span) this.#cards.openSelection(span);
  }

  settingsChanged(settings: Settings): void {
    this.#settings = settings;
    this.#analysis = shownOf(this.#found, settings);
    this.#refresh();
  }

  /** So much of the article has been read. */
  progressed(progress: Progress): void {
    this.#cards.progressed(progress);
  }

  /** The article has been read whole, or as far as it can be. */
  readWhole({ analysis, trouble }: WholeRead): void {
    const before = this.#analysis;
    this.#found = analysis;
    this.#analysis = shownOf(analysis, this.#settings);
    this.#paint();
    this.#cards.readWhole(before, trouble);
  }

  notesChanged(notes: readonly Note[]): void {
    this.#notes = notes;
    this.#refresh();
  }

  /** The same words stand elsewhere in the page: marks and card follow them. */
  moved(map: TextMap): void {
    this.#map = map;
    this.#shadows.release();
    this.#shadows = shadowsOf(map);
    this.#paint();
    this.#cards.moved();
  }

  /** Takes every trace from the page. */
  remove(): void {
    this.#gone.abort();
    this.#erase();
  }

  #refresh(): void {
    this.#paint();
    this.#cards.refresh();
  }

  #paint(): void {
    if (!this.#shown) return;
    this.#shadows.style();
    const turn = ++this.#turn;
    const steps = paintAll(this.#map, this.#analysis, this.#notes, this.#settings.shading);
    void inSlices(steps, () => turn === this.#turn);
  }

  #erase(): void {
    this.#turn++;
    for (const kind of KINDS) clear(kind);
    this.#shadows.release();
    this.#cards.close();
  }
}
