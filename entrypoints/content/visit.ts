import { callBackground } from '../../lib/messaging/channel';
import type { PageStatus } from '../../lib/messaging/protocol';
import { defaultSettings, type Settings } from '../../lib/model/settings';
import { elementCount } from '../../lib/page/dom';
import { looksLikeArticle } from '../../lib/page/looks-like-article';
import { isConnected } from './connected';
import { Reading } from './reading';

/** When a page is looked at again, in milliseconds after it came or has another address: what it shows may come late. Then no more. */
const LOOKS = [400, 1_200, 3_000, 6_000, 12_000];

/** What a page is to us while it stands in its tab: no article, left alone, or the reading of one. */
export class Visit {
  #reading: Reading | null = null;
  #settings: Settings | null = null;
  /** The elements that the page held when it was last looked at: a look at no more and no fewer would see the same. */
  #size = 0;
  #looks: ReturnType<typeof setTimeout>[] = [];

  get reading(): Reading | null {
    return this.#reading;
  }

  status(): PageStatus {
    if (this.#reading) return this.#reading.status();
    return { state: this.#isOff() ? 'off' : 'notArticle', shown: false, host: location.host };
  }

  /** The page came, is shown under another address, or gets what a click asked for: looks at it now and some more times. */
  arrive(): void {
    for (const timer of this.#looks) clearTimeout(timer);
    this.#looks = LOOKS.map((wait) => setTimeout(() => this.#lookAgain(), wait));
    void this.#look();
  }

  /** The page came back as it was left, but others may have stood in its tab meanwhile. */
  returned(): void {
    this.leave();
    this.arrive();
  }

  async readAnyway(): Promise<void> {
    this.#start(await this.#ask(), location.href);
  }

  settingsChanged(settings: Settings): void {
    const before = this.#isOff();
    this.#settings = settings;
    if (this.#isOff()) this.leave();
    else if (before) void this.#look();
    else this.#reading?.settingsChanged(settings);
  }

  leave(): void {
    this.#reading?.leave();
    this.#reading = null;
  }

  #lookAgain(): void {
    if (this.#reading || elementCount(document) !== this.#size) void this.#look();
  }

  async #look(): Promise<void> {
    if (this.#reading) return this.#reading.check();
    this.#size = elementCount(document);
    if (!looksLikeArticle(document, location.href)) return;
    const settings = await this.#ask();
    if (!this.#isOff() && !this.#reading && isConnected()) this.#start(settings, null);
  }

  #start(settings: Settings, asked: string | null): void {
    this.leave();
    const lost = () => {
      this.leave();
      this.arrive();
    };
    this.#reading = new Reading({ settings, asked, nudged: () => this.arrive(), lost });
    void this.#reading.start();
  }

  /** What the reader chose is asked for on articles only: other pages send nothing. */
  async #ask(): Promise<Settings> {
    const answer = await callBackground('settings');
    this.#settings = answer.ok ? answer.value : defaultSettings;
    return this.#settings;
  }

  #isOff(): boolean {
    return this.#settings?.offSites.includes(location.host) ?? false;
  }
}
