import { callFrom } from '../../lib/messaging/channel';
import { addressOf } from '../../lib/page/address';
import { looksLikeArticle } from '../../lib/page/detect/looks-like-article';
import { rootOf } from '../../lib/page/dom';

/** Frames looked into at most. */
const MOST = 12;
/** A smaller frame, in CSS pixels, holds something beside the page. */
const NARROWEST = 300;
const LOWEST = 200;

/** A frame whose document a page may look into. */
interface OpenFrame {
  readonly element: HTMLIFrameElement;
  readonly window: Window;
  readonly document: Document;
}

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

/** The first large frame of a page's own site that looks like an article. Those of other sites, most advertisements among them, are closed to us as to the page. */
function framedArticle(page: Document): OpenFrame | null {
  const elements = rootOf(page)?.getElementsByTagName('iframe') ?? [];
  for (const element of Array.from(elements).slice(0, MOST)) {
    const { contentDocument: document, contentWindow: window } = element;
    if (!document || !window || document.readyState === 'loading') continue;
    if (!looksLikeArticle(document, addressOf(window))) continue;
    if (element.offsetWidth < NARROWEST || element.offsetHeight < LOWEST) continue;
    return { element, window, document };
  }
  return null;
}
