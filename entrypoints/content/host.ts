import cardStyles from '../../components/card.css?inline';
import theme from '../../components/theme.css?inline';

/** Room left between card and words, and card and the view's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * A place on the page for one card: a closed shadow root in the top layer, so that neither the page's styles, its stacking
 * nor its policy (CSP) reach it. It stands in the document only while it shows something.
 */
export class Host {
  readonly element: HTMLElement;
  readonly root: HTMLElement;

  constructor() {
    this.element = document.createElement('whosaid-card');
    this.element.popover = 'manual';
    // The page's own rules may aim at any element; only important ones in the element itself outdo them.
    const own = {
      all: 'initial',
      position: 'fixed',
      inset: 'auto',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'none',
      overflow: 'visible',
    };
    for (const [name, value] of Object.entries(own)) {
      this.element.style.setProperty(name, value, 'important');
    }
    const shadow = this.element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = theme + cardStyles;
    this.root = document.createElement('div');
    shadow.append(style, this.root);
  }

  /** Puts the host into the page, beside a rectangle of the view (CSS pixels): below it where there is room, else above. */
  showBeside(words: DOMRect): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
    this.element.showPopover();
    const { width, height } = this.element.getBoundingClientRect();
    const below = words.bottom + GAP;
    const above = words.top - GAP - height;
    const top = below + height + EDGE <= innerHeight || above < EDGE ? below : above;
    const left = Math.min(words.left, innerWidth - width - EDGE);
    this.#place('top', Math.max(EDGE, Math.min(top, innerHeight - height - EDGE)));
    this.#place('left', Math.max(EDGE, left));
  }

  /** Moves the keyboard's focus into the card. */
  focusFirst(): void {
    this.root.querySelector<HTMLElement>('button, textarea')?.focus();
  }

  /** Whether the reader writes in the card. */
  isUsed(): boolean {
    return this.root.querySelector('textarea') !== null;
  }

  /** Takes the host out of the page. */
  remove(): void {
    this.element.remove();
  }

  /** Whether a point of the view lies on the card. */
  holds(x: number, y: number): boolean {
    if (!this.element.isConnected) return false;
    const { left, right, top, bottom } = this.element.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  #place(side: 'top' | 'left', pixels: number): void {
    this.element.style.setProperty(side, `${pixels}px`, 'important');
  }
}
