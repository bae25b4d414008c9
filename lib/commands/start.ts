import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  findBrowser,
  type FoundBrowser,
  installBrowser,
  mayInstall,
} from './browsers/find-browser';
import { builtFor, launch, type Launched } from './browsers/launch';
import { servePages } from './browsers/serve-pages';

const USAGE = 'usage: npm start -- [--browser chrome|firefox] [--headless] [FILE.html]';
const PICTURES = '.output/pictures';

/** Opens a real browser with the extension on an article: to look at, or without a display, to report what it shows. */
async function start(args: readonly string[]): Promise<number> {
  const { names, headless, file } = options(args);
  const browser = findBrowser(names) ?? install(names);
  if (!browser) return 1;
  console.log(`Using ${browser.path}. Building the extension…`);
  build(browser.name);
  const html = readFileSync(file, 'utf8');
  const server = await servePages({ '/article.html': html });
  const launched = await launch(browser, resolve(builtFor(browser.name)), { headless });
  try {
    const [first] = await launched.browser.pages();
    const page = first ?? (await launched.browser.newPage());
    await page.goto(`${server.origin}/article.html`);
    if (headless) return await report(launched, page);
    console.log(
      'Rest the pointer on an underlined name; click the toolbar button for the whole article.\nClose the browser to end.',
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
  let headless =
    process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
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

/** Installs a browser where we may, having said so; else says what to install. */
function install(names: readonly BrowserName[]): FoundBrowser | null {
  if (!mayInstall()) {
    const wanted = names.length > 1 ? 'Chrome 140, Chromium 140 or Firefox 150' : names[0]!;
    console.error(`No browser was found: install ${wanted} or later, then run this again.`);
    return null;
  }
  console.log('No browser was found: installing one with apt-get, which takes a minute…');
  installBrowser(names[0]!);
  return findBrowser(names);
}

function build(name: BrowserName): void {
  const wxt = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', name], {
    encoding: 'utf8',
  });
  if (wxt.status !== 0) throw new Error(`The build failed:\n${wxt.stdout}${wxt.stderr}`);
}

/** Drives the real popup and prints what it shows. */
async function report(launched: Launched, page: Page): Promise<number> {
  await page.waitForFunction(() => CSS.highlights.has('whosaid-official'), { timeout: 20_000 });
  const popup = await launched.openPopup(page);
  await popup.appears('[data-testid=title]');
  const part = async (heading: string, testid: string) => {
    const lines = await popup.texts(`[data-testid=${testid}]`);
    console.log(`\n${heading}`);
    for (const line of lines) console.log(`  ${line.replaceAll(/\s*\n\s*/g, ' · ')}`);
  };
  await part('Title', 'title');
  await part('Summary', 'summary-sentence');
  await part('Officials', 'official');
  await part('Positions', 'position');
  mkdirSync(PICTURES, { recursive: true });
  const pagePicture = resolve(join(PICTURES, `${launched.name}-page.png`)) as `${string}.png`;
  const popupPicture = resolve(join(PICTURES, `${launched.name}-popup.png`)) as `${string}.png`;
  await popup.picture(popupPicture);
  await popup.close();
  await page.screenshot({ path: pagePicture });
  console.log(`\nPictures\n  ${pagePicture}\n  ${popupPicture}`);
  return 0;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
