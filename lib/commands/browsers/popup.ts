import type { ElementHandle, Page } from 'puppeteer-core';

/** Runs in the browser: it gets the popup's document and JSON, and sees nothing of the file it stands in. */
type InPopup<Given, T> = (document: Document, given: Given) => T;

/** The extension's popup as it stands open in a real browser. */
export interface Popup {
  /** What a function makes of the popup's document. */
  look<Given, T>(see: InPopup<Given, T>, given: Given): Promise<T>;
  /** Clicks on what a function finds. */
  click<Given>(find: InPopup<Given, HTMLElement | null>, given: Given): Promise<void>;
  /** Writes into the field that a function finds. */
  write<Given>(
    find: InPopup<Given, HTMLElement | null>,
    given: Given,
    words: string,
  ): Promise<void>;
  /** Writes the picture of the popup to a file. */
  picture(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** The texts of the elements that a selector finds. */
export function textsOf(popup: Popup, selector: string): Promise<readonly string[]> {
  return popup.look(
    (document, wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map((each) => each.innerText.trim()),
    selector,
  );
}

/** Chrome's popup is a page of its own. */
export function chromePopup(page: Page): Popup {
  const find = async (code: string) => {
    const found = (await page.evaluateHandle(code)) as ElementHandle<HTMLElement>;
    if (!found.asElement()) throw new Error('The popup has no such control.');
    return found;
  };
  return {
    look: (see, given) => page.evaluate(call(see, 'document', given)) as Promise<never>,
    async click(wanted, given) {
      const found = await find(call(wanted, 'document', given));
      // What lies behind the footer that stays in view would not get the click.
      await found.evaluate((each) => each.scrollIntoView({ block: 'nearest' }));
      await found.click();
    },
    write: async (wanted, given, words) =>
      (await find(call(wanted, 'document', given))).type(words),
    picture: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** What of the extension API is used inside Firefox's pages. */
interface Firefox {
  readonly extension: { getViews(of: { type: string }): Window[] };
  readonly action: { openPopup(): Promise<void> };
  readonly tabs: { query(of: object): Promise<{ id: number }[]> };
}

const VIEW = `browser.extension.getViews({ type: 'popup' })[0]`;

/**
 * Firefox shows its popup to no test client; a page of the extension opens it over the article's tab and reads it there.
 */
export async function firefoxPopup(
  page: Page,
  openOwn: (page: string) => Promise<Page>,
): Promise<Popup> {
  const helper = await openOwn('popup.html?tab=-1');
  // Back to the article first: the popup shows the active tab.
  await page.bringToFront();
  await helper.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Firefox };
    // One that still stands open would refuse a second.
    for (const view of browser.extension.getViews({ type: 'popup' })) view.close();
    await browser.action.openPopup();
  });
  await helper.waitForFunction(`${VIEW}?.document.readyState === 'complete'`);
  return {
    look: (see, given) => helper.evaluate(call(see, `${VIEW}.document`, given)) as Promise<never>,
    click: (find, given) =>
      helper.evaluate(
        `{ const found = ${call(find, `${VIEW}.document`, given)};
           if (!found) throw new Error('The popup has no such control.');
           found.click(); }`,
      ) as Promise<never>,
    write: (find, given, words) =>
      helper.evaluate(
        `{ const found = ${call(find, `${VIEW}.document`, given)};
           if (!found) throw new Error('The popup has no such field.');
           found.value = ${JSON.stringify(words)};
           found.dispatchEvent(new Event('input', { bubbles: true })); }`,
      ) as Promise<never>,
    async picture(path) {
      // A popup can't be photographed in Firefox: the same page in a tab can.
      const tabs = await helper.evaluate(() => {
        const { browser } = globalThis as unknown as { browser: Firefox };
        return browser.tabs.query({ active: true, currentWindow: true });
      });
      const same = await openOwn(`popup.html?tab=${tabs[0]?.id}`);
      await same.setViewport({ width: 420, height: 600 });
      await same.waitForSelector('main');
      await same.screenshot({ path });
      await same.close();
    },
    async close() {
      await helper.evaluate(() => {
        const { browser } = globalThis as unknown as { browser: Firefox };
        for (const view of browser.extension.getViews({ type: 'popup' })) view.close();
      });
      await helper.close();
    },
  };
}

/** A call of a function, as source to be evaluated in the browser. */
function call<Given, T>(see: InPopup<Given, T>, document: string, given: Given): string {
  return `(${see.toString()})(${document}, ${JSON.stringify(given)})`;
}
