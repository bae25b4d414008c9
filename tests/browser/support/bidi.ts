import type { Browser, Page } from 'puppeteer-core';

/** What of WebDriver BiDi is used as it is, where the client library has no door for it. */
export interface Bidi {
  send(
    method: 'script.evaluate' | 'script.callFunction',
    params: object,
  ): Promise<{ result: Evaluated }>;
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
}

interface Evaluated {
  readonly type: string;
  readonly result: { readonly value?: unknown };
}

/** Firefox's own protocol under the client library. */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** The id of a page's main frame. */
export function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { readonly _id: string };
  return id;
}
