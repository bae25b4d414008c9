import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFor } from './browsers/build-for';
import { ensureBrowsers } from './browsers/ensure-browsers';
import { type BrowserName, findBrowser } from './browsers/find-browser';
import { hasDisplay } from './browsers/has-display';
import { builtFor, launch, type Launched } from './browsers/launch';
import { textsOf } from './browsers/popup';
import { servePages } from './browsers/serve-pages';
import { waitUntil } from './browsers/wait-until';
import { READING_ON } from '../wording/article';

const USAGE = 'usage: npm start -- [--browser chrome|firefox] [--headless] [FILE.html]';
const PICTURES = '.output/pictures';
/** Where an extension that was just installed has its button. */
const BUTTON: Readonly<Record<BrowserName, string>> = {
  chrome: 'the puzzle piece beside the address, then Whosaid',
  firefox: 'the Whosaid button beside the address',
};

/** Opens a real browser with the extension on an article: to look at, or without a display, to report what it shows. */
async function start(args: readonly string[]): Promise<number> {
  const { names, headless, file } = options(args);
  const browser = findBrowser(names) ?? ensureBrowsers(names.slice(0, 1))[0]!;
  console.log(`Using ${browser.path}. Building the extension…`);
  buildFor(browser.name);
  const html = readFileSync(file, 'utf8');
  const server = await servePages({ '/article.html': html });
  const launched = await launch(browser, resolve(builtFor(browser.name)), { headless });
  try {
    const [first] = await launched.browser.pages();
    const page = first ?? (await launched.browser.newPage());
    // A saved page may wait long for pictures that are gone.
    await page.goto(`${server.origin}/article.html`, { waitUntil: 'domcontentloaded' });
    if (headless) return await report(launched, page);
    console.log(
      `Rest the pointer on an underlined name; for the whole article click ${BUTTON[browser.name]}.\nClose the browser to end.`,
    );
    await new Promise<void>((closed) => launched.browser.once('disconnected', () => closed()));
    return 0;
  } finally {
    await launched.close().catch(() => undefined);
    await server.close();
  }
}

function options(args: readonly string[]): {
  names: readonly BrowserName[];
  headless: boolean;
  file: string;
} {
  let names: readonly BrowserName[] = ['chrome', 'firefox'];
  let headless = !hasDisplay();
  let file = 'assets/sample.html';
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--headless') headless = true;
    else if (arg === '--browser') {
      const name = args[++at];
      if (name !== 'chrome' && name !== 'firefox') throw new Error(USAGE);
      names = [name];
    } else if (arg.startsWith('-')) throw new Error(USAGE);
    else file = arg;
  }
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return { names, headless, file };
}

/** Drives the real popup and prints what it shows. */
async function report(launched: Launched, page: Page): Promise<number> {
  const marked = await waitUntil(() =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('whosaid-'))),
  );
  const popup = await launched.openPopup(page);
  await waitUntil(async () => (await textsOf(popup, 'h1')).length > 0);
  // What the reader tells comes a little later.
  await waitUntil(async () => !(await textsOf(popup, 'main')).join().includes(READING_ON));
  const part = async (heading: string, testid: string) => {
    const lines = await textsOf(popup, `[data-testid=${testid}]`);
    console.log(`\n${heading}`);
    // What is folded away has no words.
    for (const line of lines.filter(Boolean)) {
      console.log(`  ${line.replaceAll(/\s*\n\s*/g, ' · ')}`);
    }
  };
  if (marked) {
    await part('Title', 'title');
    await part('Summary', 'summary-sentence');
    await part('Officials', 'official');
    await part('Positions', 'positions');
  } else {
    console.log((await textsOf(popup, 'main')).join('\n'));
  }
  mkdirSync(PICTURES, { recursive: true });
  const pagePicture = resolve(join(PICTURES, `${launched.name}-page.png`)) as `${string}.png`;
  const popupPicture = resolve(join(PICTURES, `${launched.name}-popup.png`)) as `${string}.png`;
  await popup.picture(popupPicture);
  await popup.close();
  await page.screenshot({ path: pagePicture });
  console.log(`\nPictures\n  ${pagePicture}\n  ${popupPicture}`);
  return marked ? 0 : 1;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
