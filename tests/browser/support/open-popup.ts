import { expect } from 'vitest';
import type { Popup } from '../../../lib/commands/browsers/popup';
import { control, partUnder, type Wanted, wordsIn } from './in-page';

/** The real popup, used by the words that a reader sees. */
export class OpenPopup {
  readonly #popup: Popup;

  constructor(popup: Popup) {
    this.#popup = popup;
  }

  words(): Promise<string> {
    return this.#popup.look(wordsIn, null);
  }

  /** The words of the part under a heading; null while there is none. */
  part(heading: string): Promise<string | null> {
    return this.#popup.look(partUnder, heading);
  }

  /** Where a heading stands below the popup's top, in CSS pixels. */
  top(heading: string): Promise<number | null> {
    return this.#popup.look((document, wanted) => {
      const found = [...document.querySelectorAll('h2')].find((each) =>
        each.innerText.startsWith(wanted),
      );
      return found ? found.getBoundingClientRect().top : null;
    }, heading);
  }

  /** Clicks on a control as soon as it is there. */
  async click(wanted: Wanted): Promise<void> {
    await this.#done(wanted, () => this.#popup.click(control, wanted));
  }

  /** Writes into a field as soon as it is there. */
  async write(wanted: Wanted, words: string): Promise<void> {
    await this.#done(wanted, () => this.#popup.write(control, wanted, words));
  }

  close(): Promise<void> {
    return this.#popup.close();
  }

  async #done({ role, words }: Wanted, act: () => Promise<void>): Promise<void> {
    await expect
      .poll(() => act().then(() => 'done', String), {
        message: `the popup's ${role} “${words}”`,
      })
      .toBe('done');
  }
}
