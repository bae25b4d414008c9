import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type BrowserName, findBrowser } from '../../../lib/commands/browsers/find-browser';
import {
  builtFor,
  launch,
  type Launched,
  type LaunchOptions,
} from '../../../lib/commands/browsers/launch';
import { type PageServer, servePages } from '../../../lib/commands/browsers/serve-pages';
import { type Card, cardOn } from './card';
import { marksOn } from './marks';
import { OpenPopup } from './open-popup';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserName: BrowserName;
  }
}

/** Our own pages: `/sample.html`, and those of the `pages` folder by name. */
export const PAGES: Readonly<Record<string, string>> = {
  '/sample.html': readFileSync('assets/sample.html', 'utf8'),
  ...Object.fromEntries(
    readdirSync('tests/browser/pages').map((name) => [
      `/${name}`,
      readFileSync(`tests/browser/pages/${name}`, 'utf8'),
    ]),
  ),
};

/** Starts the real browser of this run with the built extension, or with that of another folder. */
export function startBrowser({
  extension,
  ...options
}: Partial<LaunchOptions> & { readonly extension?: string } = {}): Promise<Launched> {
  const name = inject('browserName');
  const found = findBrowser([name]);
  if (!found) throw new Error(`There is no ${name} on this machine.`);
  return launch(found, resolve(extension ?? builtFor(name)), { headless: true, ...options });
}

/** A browser and a server for all tests of a file. */
export class Session {
  readonly #headers: Readonly<Record<string, string>>;
  #browser: Launched | undefined;
  #server: PageServer | undefined;

  /** To be called at a test file's top: starts both before its tests and closes them after. */
  constructor(headers: Readonly<Record<string, string>> = {}) {
    this.#headers = headers;
    beforeAll(async () => {
      this.#server = await servePages(PAGES, this.#headers);
      this.#browser = await startBrowser();
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#server?.close();
    });
  }

  get browser(): Launched {
    return this.#browser!;
  }

  /** Opens one of our pages in a tab of its own, in front. */
  open(path: string): Promise<Opened> {
    return openPage(this.browser, this.#server!.origin + path);
  }
}

/** A page in front, and the ways to look at what the extension shows of it. */
export interface Opened {
  readonly page: Page;
  readonly card: Card;
  popup(): Promise<OpenPopup>;
}

/** Opens an address in a tab of its own, in front. */
export async function openPage(launched: Launched, address: string): Promise<Opened> {
  const page = await launched.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  return {
    page,
    card: cardOn(page, launched.name),
    popup: async () => new OpenPopup(await launched.openPopup(page)),
  };
}

/** As `openPage`, once the article's officials are marked. */
export async function openArticle(opening: Promise<Opened>): Promise<Opened> {
  const opened = await opening;
  await expect.poll(() => marksOn(opened.page, 'official')).not.toEqual([]);
  return opened;
}
