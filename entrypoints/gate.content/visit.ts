import { callBackground } from '../../lib/messaging/channel';
import { isConnected } from '../../lib/messaging/connected';
import type { Settings } from '../../lib/model/settings';
import type { PageStatus } from '../../lib/model/tab';
import { addressOf, siteOf } from '../../lib/page/address';
import { looksLikeArticle } from '../../lib/page/detect/looks-like-article';
import { elementCount, textSize } from '../../lib/page/dom';
import type { Reading } from '../reader.content/reading';
import { readerHere } from './frame-world';
import { Frames } from './frames';

/** When a page is looked at again, in milliseconds after it came or has another address: what it shows may come late. Then no more. */
const LOOKS = [400, 1_200, 3_000, 6_000, 12_000];
/** On a page of more elements its words are not counted: that would cost more than it is worth. */
const MANY = 5_000;

/** What a page is to us while it stands in its tab: no article, left alone, or the reading of one. */
export class Visit {
  readonly #frames = new Frames(() => this.arrive());
  #reading: Reading | null = null;
  /** The wait for the reader, while there is one. */
  #coming: object | null = null;
  /** Why the reader did not come, a sentence. */
  #trouble: string | undefined;
  #settings: Settings | null = null;
  /** What the page held when it was last looked at: a look at the same would see the same. */
  #seen = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  get reading(): Reading | null {
    return this.#reading;
  }

  status(): PageStatus {
    if (this.#reading) return this.#reading.status();
    const { article: frame } = this.#frames;
    return {
      state: this.#state(),
      shown: false,
      host: siteOf(),
      ...(this.#trouble !== undefined && { message: this.#trouble }),
      ...(frame !== undefined && { frame }),
    };
  }

  /** The page came, is shown under another address, or gets what a click asked for: looks at it now and some more times. */
  arrive(): void {
    clearTimeout(this.#timer);
    this.#wait(0, 0);
    this.#look();
  }

  /** The page came back as it was left, but others may have stood in its tab meanwhile. */
  returned(): void {
    this.leave();
    this.arrive();
  }

  readAnyway(): Promise<void> {
    return this.#read(addressOf());
  }

  settingsChanged(settings: Settings): void {
    const before = this.#isOff();
    this.#settings = settings;
    if (this.#isOff()) this.leave();
    else if (before) this.#look();
    else this.#reading?.settingsChanged(settings);
  }

  leave(): void {
    this.#coming = null;
    this.#reading?.leave();
    this.#reading = null;
  }

  #wait(turn: number, since: number): void {
    const next = LOOKS[turn];
    if (next === undefined) return;
    this.#timer = setTimeout(() => {
      this.#wait(turn + 1, next);
      if (this.#reading || this.#trouble !== undefined || held() !== this.#seen) this.#look();
    }, next - since);
  }

  #look(): void {
    if (this.#reading) return this.#reading.check();
    if (this.#coming) return;
    this.#seen = held();
    if (looksLikeArticle(document, addressOf())) void this.#read(null);
    else void this.#frames.look();
  }

  /** Has the page read; `asked` is the address under which the reader wished so, whatever the page looks like. */
  async #read(asked: string | null): Promise<void> {
    if (!isConnected()) return;
    this.leave();
    const wait = (this.#coming = {});
    const known = this.#settings;
    const at = addressOf();
    const isHere = readerHere() !== undefined;
    const wish = { host: siteOf(), anyway: asked !== null, isHere };
    const answer = await callBackground('reader', wish);
    if (this.#coming !== wait) return;
    this.#coming = null;
    // Another page stands there by now.
    if (addressOf() !== at) return this.#look();
    this.#trouble = answer.ok ? undefined : answer.message;
    if (!answer.ok || !isConnected()) return;
    // What was told meanwhile is newer.
    if (this.#settings === known) this.#settings = answer.value;
    const begin = readerHere();
    if (!begin || (this.#isOff() && asked === null)) return;
    const lost = () => {
      this.leave();
      this.arrive();
    };
    const settings = this.#settings ?? answer.value;
    this.#reading = begin({ settings, asked, nudged: () => this.arrive(), lost });
    void this.#reading.start();
  }

  #state(): PageStatus['state'] {
    if (this.#coming) return 'reading';
    if (this.#isOff()) return 'off';
    return this.#trouble === undefined ? 'notArticle' : 'failed';
  }

  #isOff(): boolean {
    return this.#settings?.offSites.includes(siteOf()) ?? false;
  }
}

function held(): string {
  const elements = elementCount(document);
  return elements > MANY ? `${elements}` : `${elements} ${textSize(document)}`;
}
