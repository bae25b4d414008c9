import cardStyles from '../../../components/card/card.css?inline';
import theme from '../../../components/theme.css?inline';
import { createElement, rootOf } from '../../../lib/page/dom';

/** Room left between card and words, and card and the view's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** With so much room below, in CSS pixels, the card stands there; else where there is more. */
const ENOUGH = 300;

/**
 * A place on the page for one card: a closed shadow root in the top layer, so that neither the page's styles, its stacking
 * nor its policy (CSP) reach it. It stands in the document only while it shows something, beside words that it follows when
 * the page scrolls.
 */
export class Host {
  readonly root: HTMLElement;
  readonly #element: HTMLElement;
  readonly #close: () => void;
  #open: AbortController | null = null;
  #words: Range | null = null;
  #before: Element | null = null;

  /** `close` is called when the reader presses Esc, points elsewhere, or scrolls the words out of view. */
  constructor(close: () => void) {
    this.#close = close;
    this.#element = createElement('whosaid-card');
    this.#element.popover = 'manual';
    // The page's own rules may aim at any element; only important ones in the element itself outdo them.
    const own = { all: 'initial', position: 'fixed', margin: '0', overflow: 'visible' };
    for (const [name, value] of Object.entries(own)) this.#set(name, value);
    const shadow = this.#element.attachShadow({ mode: 'closed' });
    const style = createElement('style');
    style.textContent = theme + cardStyles;
    this.root = createElement('div');
    shadow.append(style, this.root);
  }

  /** Whether the card is seen: a page may take away, move or hide what stands in it. */
  get isOpen(): boolean {
    return this.#element.isConnected && this.#element.matches(':popover-open');
  }

  /** Puts the card into the page beside words: below them, or above where there is more room. */
  standBeside(words: Range): void {
    this.#words = words;
    if (!this.isOpen) {
      this.#open?.abort();
      this.#before = document.activeElement;
      rootOf(document)?.append(this.#element);
      this.#element.showPopover();
      this.#listen();
    }
    this.#place();
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.root.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  /** Takes the card out of the page; the focus goes back to where it was. */
  remove(): void {
    this.#open?.abort();
    if (!this.#element.isConnected) return;
    const focused = document.activeElement === this.#element;
    this.#element.remove();
    if (focused && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }

  /** Whether a point of the view lies on the card. */
  holds(x: number, y: number): boolean {
    if (!this.isOpen) return false;
    const { left, right, top, bottom } = this.#element.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  #listen(): void {
    this.#open = new AbortController();
    const how = { signal: this.#open.signal, capture: true, passive: true };
    addEventListener(
      'keydown',
      (event) => {
        // A field of ours has its own use for Esc.
        const writing = this.root.querySelector('form:focus-within');
        if (event.isTrusted && event.key === 'Escape' && !writing) this.#close();
      },
      how,
    );
    addEventListener(
      'pointerdown',
      ({ isTrusted, clientX, clientY }) => {
        if (isTrusted && !this.holds(clientX, clientY)) this.#close();
      },
      how,
    );
    let asked = 0;
    const follow = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => this.#place());
    };
    addEventListener('scroll', follow, how);
    addEventListener('resize', follow, how);
  }

  #place(): void {
    // Words that the page took away leave the card where it is, until it is told where they are now.
    if (!this.#words || this.#words.collapsed || !this.isOpen) return;
    const { top, bottom, left } = this.#words.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return this.#close();
    const below = innerHeight - bottom - GAP - EDGE;
    const above = top - GAP - EDGE;
    const isBelow = below >= ENOUGH || below >= above;
    // Hung up by the side next to the words, it grows away from them.
    this.#set('top', isBelow ? `${bottom + GAP}px` : 'auto');
    this.#set('bottom', isBelow ? 'auto' : `${innerHeight - top + GAP}px`);
    this.#set('--room', `${Math.max(120, isBelow ? below : above)}px`);
    const furthest = document.documentElement.clientWidth - this.#element.offsetWidth - EDGE;
    this.#set('left', `${Math.max(EDGE, Math.min(left, furthest))}px`);
  }

  #set(name: string, value: string): void {
    this.#element.style.setProperty(name, value, 'important');
  }
}
