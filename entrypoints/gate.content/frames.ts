import { callFrom } from '../../lib/messaging/channel';
import { framedArticle, type OpenFrame } from './framed-article';

/** The frames below a page in which an article may stand: each gets a gate of its own, which does all the rest there. */
export class Frames {
  readonly #changed: () => void;
  /** The browser's numbers of the frames that have a gate, by what they show. */
  readonly #gated = new WeakMap<Document, Promise<number | undefined>>();
  #article: number | undefined;

  /** `changed` is called when such a frame shows something else. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The browser's number of the frame that holds the page's article; none where no frame does. */
  get article(): number | undefined {
    return this.#article;
  }

  /** Looks for an article in the frames of the tab's own page. */
  async look(): Promise<void> {
    if (top !== window) return;
    const frame = framedArticle(document);
    this.#article = frame ? await this.#gate(frame) : undefined;
  }

  #gate({ element, window, document }: OpenFrame): Promise<number | undefined> {
    const known = this.#gated.get(document);
    if (known) return known;
    element.addEventListener('load', this.#changed);
    const asked = callFrom({ element, window }, 'gate').then((answer) =>
      answer.ok ? answer.value : undefined,
    );
    this.#gated.set(document, asked);
    return asked;
  }
}
