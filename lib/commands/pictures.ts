import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './browsers/ensure-browsers';
import { buildFor } from './browsers/build-for';
import { builtFor, launch } from './browsers/launch';
import { pointAt } from './browsers/point-at';
import { servePages } from './browsers/serve-pages';
import { READING_ON } from '../wording/article';

/** Takes the README's pictures anew: the card on the sample article and the popup, as Chrome shows them. */
const CARD = '.github/card.png';
const POPUP = '.github/popup.png';
/** Pixels of the picture for one of CSS: sharp on any screen. */
const SCALE = 2;

async function takePictures(): Promise<void> {
  const [chrome] = ensureBrowsers(['chrome']);
  buildFor('chrome');
  const server = await servePages({ '/article.html': readFileSync('assets/sample.html', 'utf8') });
  const launched = await launch(chrome!, resolve(builtFor('chrome')), {
    headless: true,
    scale: SCALE,
  });
  try {
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 820, height: 720, deviceScaleFactor: SCALE });
    await page.goto(`${server.origin}/article.html`);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.has('whosaid-official'));
    // A popup is as small as the screen of the machine; in a tab it has the size of any reader's.
    const popup = await launched.openPopup(page);
    const own = await launched.openOwn(`popup.html?tab=${await popup.look(activeTab, null)}`);
    await own.setViewport({ width: 400, height: 800, deviceScaleFactor: SCALE });
    await own.waitForSelector('[data-testid=official]');
    await own.waitForFunction(
      (reading) => !document.body.innerText.includes(reading),
      {},
      READING_ON,
    );
    await own.screenshot({ path: POPUP });

    await page.bringToFront();
    await pointAt(page, 'official', 'Ingrid Solvang');
    await page.waitForSelector('whosaid-card');
    await page.screenshot({ path: CARD });
  } finally {
    await launched.close();
    await server.close();
  }
  console.log(`${CARD}\n${POPUP}`);
}

interface Chrome {
  readonly tabs: { query(of: object): Promise<{ readonly id: number }[]> };
}

/** Runs in the popup: the tab that it is about. */
async function activeTab(): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

await takePictures();
