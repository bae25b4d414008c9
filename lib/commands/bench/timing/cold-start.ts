import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from '../../browsers/ensure-browsers';
import type { FoundBrowser } from '../../browsers/find-browser';
import { builtFor, launch } from '../../browsers/launch';
import { servePages } from '../../browsers/serve-pages';
import { waitUntil } from '../../browsers/wait-until';
import type { Figure } from '../figure';
import { median } from './speed';

const TURNS = 5;
const ARTICLE = 'assets/sample.html';

/**
 * Milliseconds from an article's page being there to its analysis, the background having been stopped, in real Chromium; and
 * against another build of the extension where one is given. Both take turns, each time in a new browser.
 */
export async function coldStartFigures(against: string | undefined): Promise<Figure[]> {
  const [chromium] = ensureBrowsers(['chrome']);
  const ours: number[] = [];
  const theirs: number[] = [];
  const server = await servePages({ '/article.html': readFileSync(ARTICLE, 'utf8') });
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      const page = `${server.origin}/article.html`;
      ours.push(await coldStart(chromium!, builtFor('chrome'), page));
      if (against !== undefined) theirs.push(await coldStart(chromium!, against, page));
    }
  } finally {
    await server.close();
  }
  const label = 'cold start to first analysis in Chromium';
  const figures: Figure[] = [{ label: `${label}, ms`, value: median(ours), digits: 0 }];
  if (theirs.length > 0) {
    const value = median(ours) / median(theirs);
    figures.push({ label: `${label}, ratio`, value, wanted: 'low', floor: 1.3, aim: 1 });
  }
  return figures;
}

/** What of the extension API is used inside its own page. */
interface Chrome {
  readonly storage: {
    readonly session: {
      readonly onChanged: {
        addListener(heard: (changes: Record<string, { newValue?: unknown }>) => void): void;
      };
    };
  };
}

async function coldStart(
  chromium: FoundBrowser,
  extension: string,
  address: string,
): Promise<number> {
  const { browser, openOwn, close } = await launch(chromium, resolve(extension), {
    headless: true,
  });
  try {
    // A page of the extension hears when the background has written what it read; it does not wake the background.
    const own = await openOwn('popup.html?tab=-1');
    await own.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      chrome.storage.session.onChanged.addListener((changes) => {
        for (const { newValue } of Object.values(changes)) {
          if ((newValue as { state?: string } | undefined)?.state === 'read') {
            document.documentElement.dataset['read'] = String(
              performance.timeOrigin + performance.now(),
            );
          }
        }
      });
    });
    const page = await browser.newPage();
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await worker.worker())?.close();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const began = await page.evaluate(() => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.timeOrigin + load!.domInteractive;
    });
    let read: string | undefined;
    const done = await waitUntil(async () => {
      read = await own.evaluate(() => document.documentElement.dataset['read']);
      return read !== undefined;
    });
    if (!done) throw new Error(`The extension in ${extension} did not read ${address}.`);
    return Number(read) - began;
  } finally {
    await close();
  }
}
