import { type Awaited, HoverCard } from '../../../components/card/hover-card';
import { KeepCard } from '../../../components/card/keep-card';
import { NoteCard } from '../../../components/card/note-card';
import { actsWith } from '../../../lib/messaging/acts';
import type { Entity } from '../../../lib/model/analysis';
import type { Annotation, Note } from '../../../lib/model/annotation';
import type { Article } from '../../../lib/model/article';
import type { Progress } from '../../../lib/model/tab';
import type { TextSpan } from '../../../lib/model/text';
import type { TextMap } from '../../../lib/page/text-map';
import type { Acts, Outcome } from '../../../lib/views/acts';
import { viewOf } from '../../../lib/views/entity-views';
import { isKept, notesAbout } from '../../../lib/views/notes';
import { shownWords } from '../../../lib/views/quoting';
import type { ShownAnalysis } from '../../../lib/views/shown';
import { NOT_ON_PAGE } from '../../../lib/wording/acts';
import { NO_STANDS } from '../../../lib/wording/article';
import { draw } from './draw';
import { Host } from './host';
import { writeClipboard } from './write-clipboard';

interface About {
  readonly article: Article;
  shown(): ShownAnalysis;
  map(): TextMap;
  notes(): readonly Note[];
  /** Leads to words on the page; false where it no longer has them. */
  reveal(span: TextSpan): boolean;
}

/** What a card is about, and the words it stands beside. */
type Subject =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly span: TextSpan }
  | { readonly kind: 'note'; readonly id: Annotation['id']; readonly span: TextSpan }
  | { readonly kind: 'selection'; readonly span: TextSpan };

/** The one card that may stand on the page: whose name it is, a note, or the field for one. */
export class Cards {
  readonly #about: About;
  readonly #drafts = new Map<string, string>();
  readonly #host = new Host(() => this.close());
  #subject: Subject | null = null;
  #outcome: Outcome | null = null;
  #editing: string | null = null;
  /** A card opened by keys or clicked into stays until it is closed. */
  #pinned = false;
  /** What was known when the card opened, while it is shown so still: that more has come must not move what is being read. */
  #before: ShownAnalysis | null = null;
  #progress: Progress | null = null;
  #trouble: string = NO_STANDS;

  constructor(about: About) {
    this.#about = about;
    this.#host.root.addEventListener('pointerdown', () => (this.#pinned = true));
  }

  /** Whether a point of the view (CSS pixels) lies on the card. */
  holds(x: number, y: number): boolean {
    return this.#host.holds(x, y);
  }

  /** Whether the reader is writing a note. */
  get isBusy(): boolean {
    return this.#editing !== null || this.#subject?.kind === 'selection';
  }

  /** Opens the card of an entity beside one of its mentions; with `focus` the keyboard goes into it. */
  openEntity(entity: Entity, span: TextSpan, { focus }: { readonly focus: boolean }): void {
    const same = this.#entity() === entity && this.#host.isOpen;
    if (!focus && (same || this.#pinned)) return;
    this.#open({ kind: 'entity', entity, span });
    this.#pinned = focus;
    if (focus) this.#host.focus();
  }

  openNote({ annotation: { id } }: Note, span: TextSpan): void {
    const same = this.#subject?.kind === 'note' && this.#subject.id === id && this.#host.isOpen;
    if (!same && !this.#pinned) this.#open({ kind: 'note', id, span });
  }

  /** Opens the field for a note on selected words. */
  openSelection(span: TextSpan): void {
    this.#open({ kind: 'selection', span });
    this.#pinned = true;
  }

  /** The pointer rests on nothing of ours: a card that no one uses goes. */
  pointerLeft(): void {
    if (!this.#pinned) this.close();
  }

  /** What is kept, or how much is shown, has changed. */
  refresh(): void {
    if (this.#subject) this.#draw();
  }

  /** So much of the article has been read. */
  progressed(progress: Progress): void {
    this.#progress = progress;
    this.refresh();
  }

  /** The article has been read whole, or as far as it can be. */
  readWhole(before: ShownAnalysis, trouble: string | undefined): void {
    if (trouble) this.#trouble = trouble;
    const subject = this.#subject;
    if (subject?.kind !== 'entity') return;
    this.#before = before;
    this.#draw();
  }

  /** The page has its words elsewhere: the card follows its own, or goes with them. */
  moved(): void {
    const words = this.#subject && this.#about.map().rangeOf(this.#subject.span);
    if (words) this.#host.standBeside(words);
    else this.close();
  }

  close(): void {
    this.#subject = null;
    this.#outcome = null;
    this.#editing = null;
    this.#pinned = false;
    this.#before = null;
    draw(null, this.#host.root);
    this.#host.remove();
  }

  #open(subject: Subject): void {
    const words = this.#about.map().rangeOf(subject.span);
    if (!words) return;
    // Another's card starts anew, with no field open from the one before.
    if (subject.kind !== 'entity' || subject.entity !== this.#entity()) this.close();
    this.#subject = subject;
    this.#outcome = null;
    this.#draw();
    this.#host.standBeside(words);
  }

  /** Goes to words; the card comes along, so that it never covers what it led to. */
  #leadTo(span: TextSpan): void {
    const words = this.#about.reveal(span) && this.#about.map().rangeOf(span);
    if (words) return this.#host.standBeside(words);
    this.#outcome = { text: NOT_ON_PAGE };
    this.#draw();
  }

  #entity(): Entity | null {
    return this.#subject?.kind === 'entity' ? this.#subject.entity : null;
  }

  #acts(): Acts {
    const { article, notes } = this.#about;
    return actsWith({
      article,
      drafts: this.#drafts,
      editing: this.#editing,
      edit: (draft) => {
        this.#editing = draft;
        this.#draw();
      },
      write: writeClipboard,
      kept: (wish) => isKept(notes(), wish),
      reveal: (span) => this.#leadTo(span),
      tell: (outcome) => {
        this.#outcome = outcome;
        this.#draw();
      },
    });
  }

  #draw(): void {
    if (this.#subject) draw(this.#card(this.#subject), this.#host.root);
  }

  #card(subject: Subject) {
    const { article, shown, notes } = this.#about;
    const common = { acts: this.#acts(), outcome: this.#outcome, onClose: () => this.close() };
    switch (subject.kind) {
      case 'entity':
        return (
          <HoverCard
            {...common}
            view={viewOf(subject.entity, this.#before ?? shown())}
            article={article}
            mention={subject.span}
            notes={notesAbout(notes(), subject.entity.name)}
            waits={this.#waits(subject.entity)}
            onNext={(span) => {
              this.#about.reveal(span);
              this.#open({ ...subject, span });
            }}
          />
        );
      case 'note':
        return (
          <NoteCard
            {...common}
            note={notes().find(({ annotation }) => annotation.id === subject.id) ?? null}
          />
        );
      case 'selection':
        return (
          <KeepCard
            {...common}
            wish={{ kind: 'selection', span: subject.span }}
            words={shownWords(article.text, [subject.span])}
          />
        );
    }
  }

  /** What stands in the place of positions where they are not shown. */
  #waits(entity: Entity): Awaited | null {
    const shown = this.#about.shown();
    if (this.#before && shown.reading === 'whole') {
      return {
        kind: 'come',
        number: viewOf(entity, shown).stands.length,
        onShow: () => {
          this.#before = null;
          this.#draw();
        },
      };
    }
    if (shown.reading === 'names') return { kind: 'reading', progress: this.#progress };
    return shown.reading === 'unable' ? { kind: 'trouble', trouble: this.#trouble } : null;
  }
}
