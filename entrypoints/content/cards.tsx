import { type ComponentChild, render } from 'preact';
import { FailureCard } from '../../components/failure-card';
import { HoverCard } from '../../components/hover-card';
import { KeepCard } from '../../components/keep-card';
import { NoteCard } from '../../components/note-card';
import { callBackground } from '../../lib/messaging/channel';
import type { Analysis, Entity } from '../../lib/model/analysis';
import type { SaveWish } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Settings } from '../../lib/model/settings';
import type { TextSpan } from '../../lib/model/text';
import type { TextMap } from '../../lib/page/text-map';
import { viewOf } from '../../lib/views/entity-views';
import { wordsOf } from '../../lib/views/wording';
import { Host } from './host';
import type { NoteMark } from './marks';

interface About {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly map: TextMap;
  readonly settings: Settings;
  reveal(span: TextSpan): void;
}

/** The one card that may stand on the page: whose name it is, a note, or the field for one. */
export class Cards {
  readonly #about: About;
  #host: Host | null = null;
  #open: AbortController | null = null;
  /** What the card is about, so that resting there again changes nothing. */
  #subject: unknown = null;
  /** A card with a field in use, or one opened by keys, stays until it is closed. */
  #pinned = false;

  constructor(about: About) {
    this.#about = about;
  }

  /** Whether a point of the view (CSS pixels) lies on the card. */
  holds(x: number, y: number): boolean {
    return this.#host?.holds(x, y) ?? false;
  }

  /** Opens the card of an entity beside one of its mentions. */
  openEntity(entity: Entity, mention: TextSpan, { focus }: { readonly focus: boolean }): void {
    if (this.#subject === entity || (this.#pinned && !focus)) return;
    const { article, analysis, settings, reveal } = this.#about;
    this.#show(
      mention,
      entity,
      <HoverCard
        view={viewOf(entity, analysis, settings.threshold)}
        article={article}
        mention={mention}
        onReveal={reveal}
        onSave={(wish) => void this.#save(wish)}
        onCopy={(words) => void this.#copy(words)}
        onClose={() => this.close()}
      />,
    );
    this.#pinned = focus;
    if (focus) this.#host?.focusFirst();
  }

  openNote({ annotation, span }: NoteMark): void {
    if (this.#subject === annotation || this.#pinned) return;
    this.#show(
      span,
      annotation,
      <NoteCard
        note={annotation.body.find(({ purpose }) => purpose === 'commenting')?.value ?? ''}
        onRemove={() =>
          void this.#ask(
            callBackground('removeAnnotation', {
              source: annotation.target.source,
              id: annotation.id,
            }),
          )
        }
        onClose={() => this.close()}
      />,
    );
  }

  /** Opens the field for a note on selected words. */
  openSelection(span: TextSpan): void {
    this.#show(
      span,
      span,
      <KeepCard
        words={wordsOf(this.#about.article.text, [span])}
        onSave={(note) =>
          void this.#save({ kind: 'selection', span, ...(note !== '' && { note }) })
        }
        onClose={() => this.close()}
      />,
    );
    this.#pinned = true;
  }

  /** The pointer rests on nothing of ours: a card that no one uses goes. */
  pointerLeft(): void {
    if (!this.#pinned && !this.#host?.isUsed()) this.close();
  }

  close(): void {
    this.#open?.abort();
    this.#open = null;
    this.#subject = null;
    this.#pinned = false;
    if (!this.#host) return;
    render(null, this.#host.root);
    this.#host.remove();
  }

  #show(beside: TextSpan, subject: unknown, card: ComponentChild): void {
    const words = this.#about.map.rangeOf(beside);
    if (!words) return;
    this.close();
    this.#host ??= new Host();
    render(card, this.#host.root);
    const [line] = words.getClientRects();
    this.#host.showBeside(line ?? words.getBoundingClientRect());
    this.#subject = subject;
    this.#open = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.close();
      },
      { signal: this.#open.signal, capture: true },
    );
  }

  async #save(wish: SaveWish): Promise<void> {
    await this.#ask(callBackground('saveAnnotation', { wish, article: this.#about.article }));
  }

  async #copy(words: string): Promise<void> {
    await navigator.clipboard.writeText(words);
    this.close();
  }

  async #ask(call: ReturnType<typeof callBackground>): Promise<void> {
    const answer = await call;
    if (answer.ok) return this.close();
    const [words] = this.#about.article.blocks;
    if (words) {
      this.#show(
        words.span,
        answer,
        <FailureCard
          message={`This was not saved: ${answer.message} Nothing kept before is lost; reload the page and try again.`}
          onClose={() => this.close()}
        />,
      );
    }
  }
}
