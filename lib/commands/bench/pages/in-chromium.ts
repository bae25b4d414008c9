import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../browsers/ensure-browsers';
import { builtFor, launch } from '../../browsers/launch';
import { servePages } from '../../browsers/serve-pages';
import type { Figure } from '../figure';
import { median } from '../timing/speed';
import { longArticle, ownPages } from './own-fixtures';
import { scriptCostOf } from './trace';

/** How long a page is watched after its load or the first mark, in milliseconds: the first two of the later looks at it come within. */
const WATCHED = 1_500;
const LONG = 20_000;
const USUAL = 1_000;
const TURNS = 3;

/** What the built extension costs pages in real Chromium. */
export async function weightInChromium(): Promise<Figure[]> {
  if (!existsSync(builtFor('chrome'))) throw new Error('Build first: npm run build.');
  const own = ownPages().filter(({ isArticle }) => !isArticle);
  const server = await servePages({
    ...Object.fromEntries(own.map(({ name, html }) => [`/${name}`, html])),
    '/long': longArticle(LONG),
    '/usual': withPicture(longArticle(USUAL)),
  });
  const [found] = ensureBrowsers(['chrome']);
  const { browser, close } = await launch(found!, builtFor('chrome'), { headless: true });
  try {
    const inNewTab = async <T>(measure: (page: Page) => Promise<T>): Promise<T> => {
      const page = await browser.newPage();
      try {
        return await measure(page);
      } finally {
        await page.close();
      }
    };
    const costIn = (page: Page, name: string) =>
      scriptCostOf(page, async () => {
        await page.goto(`${server.origin}/${name}`);
        await passing(WATCHED);
      });
    const browsing = await browser.newPage();
    const warm: number[] = [];
    const cold: number[] = [];
    for (const { name } of own) {
      warm.push((await costIn(browsing, name)).total);
      cold.push((await inNewTab((page) => costIn(page, name))).total);
    }
    const longest: number[] = [];
    const usual: Marked[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const long = await inNewTab((page) =>
        scriptCostOf(page, async () => {
          await marked(page, `${server.origin}/long`);
          await passing(WATCHED);
        }),
      );
      longest.push(long.longest);
      usual.push(await inNewTab((page) => marked(page, `${server.origin}/usual`)));
    }
    const label = (what: string) => `${what}, ms`;
    return [
      {
        label: label('script on a page that is no article, browsing on, median'),
        value: median(warm),
        wanted: 'low',
        floor: 3,
        aim: 1,
      },
      { label: label('the same in a new tab, which compiles us anew'), value: median(cold) },
      {
        label: label(`longest task of ours on ${LONG} words`),
        value: Math.max(...longest),
        wanted: 'low',
        floor: 50,
        aim: 16,
      },
      {
        label: label(`from DOMContentLoaded to the first mark on ${USUAL} words`),
        value: median(usual.map(({ shown }) => shown)),
        digits: 0,
      },
      {
        label: 'the same, ratio to the page’s own DOMContentLoaded to load',
        value: median(usual.map(({ shown, loading }) => shown / loading)),
        digits: 1,
      },
    ];
  } finally {
    await close();
    await server.close();
  }
}

function passing(time: number): Promise<void> {
  return new Promise((passed) => setTimeout(passed, time));
}

/** An article with a picture, which the browser still loads when the words are there. */
function withPicture(html: string): string {
  const picture = readFileSync('.github/card.png', 'base64');
  return html.replace('<h1>', `<img alt="" src="data:image/png;base64,${picture}"><h1>`);
}

interface Marked {
  /** Milliseconds from the page's DOMContentLoaded to our first mark. */
  readonly shown: number;
  /** Milliseconds from its DOMContentLoaded to its load. */
  readonly loading: number;
}

/** Opens a page and waits for our marks. */
async function marked(page: Page, address: string): Promise<Marked> {
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (CSS.highlights.size === 0) requestAnimationFrame(look);
      else performance.mark('marked');
    };
    look();
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('marked').length > 0);
  return page.evaluate(() => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { domContentLoadedEventEnd: ready, loadEventEnd } = loaded!;
    const [first] = performance.getEntriesByName('marked');
    return { shown: first!.startTime - ready, loading: loadEventEnd - ready };
  });
}
