import type { Page } from 'puppeteer-core';

/** The extension's popup as it stands open in a real browser. */
export interface Popup {
  /** The texts of the elements that a selector finds. */
  texts(selector: string): Promise<readonly string[]>;
  /** Waits until a selector finds something. */
  appears(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Writes the picture of the popup to a file. */
  picture(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** Chrome's popup is a page of its own. */
export function chromePopup(page: Page): Popup {
  return {
    texts: (selector) =>
      page.$$eval(selector, (found) => found.map((each) => (each as HTMLElement).innerText.trim())),
    appears: async (selector) => void (await page.waitForSelector(selector)),
    click: (selector) => page.click(selector),
    picture: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** What of the extension API is used inside Firefox's pages. */
interface Firefox {
  readonly extension: { getViews(of: { type: string }): (Window & typeof globalThis)[] };
  readonly action: { openPopup(): Promise<void> };
  readonly tabs: {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    update(id: number, how: object): Promise<unknown>;
    getCurrent(): Promise<{ id: number }>;
  };
}

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
    await browser.action.openPopup();
  });
  const appears = async (selector: string) => {
    await helper.waitForFunction(
      (wanted) => {
        const { browser } = globalThis as unknown as { browser: Firefox };
        return browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector(wanted);
      },
      {},
      selector,
    );
  };
  await appears('body');
  return {
    appears,
    texts: (selector) =>
      helper.evaluate((wanted) => {
        const { browser } = globalThis as unknown as { browser: Firefox };
        const [view] = browser.extension.getViews({ type: 'popup' });
        return [...(view?.document.querySelectorAll<HTMLElement>(wanted) ?? [])].map((each) =>
          each.innerText.trim(),
        );
      }, selector),
    click: (selector) =>
      helper.evaluate((wanted) => {
        const { browser } = globalThis as unknown as { browser: Firefox };
        const [view] = browser.extension.getViews({ type: 'popup' });
        const found = view?.document.querySelector<HTMLElement>(wanted);
        if (!found) throw new Error(`The popup has no ${wanted}.`);
        found.click();
      }, selector),
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
