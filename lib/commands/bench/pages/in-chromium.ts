import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../browsers/ensure-browsers';
import { builtFor, launch } from '../../browsers/launch';
import { servePages } from '../../browsers/serve-pages';
import type { Figure } from '../figure';
import { median } from '../speed';
import { longArticle } from './long-article';
import { ownPages } from './own-fixtures';
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
    '/usual': longArticle(USUAL),
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
    const shown: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const long = await inNewTab((page) =>
        scriptCostOf(page, async () => {
          await marked(page, `${server.origin}/long`);
          await passing(WATCHED);
        }),
      );
      longest.push(long.longest);
      shown.push(await inNewTab((page) => marked(page, `${server.origin}/usual`)));
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
        value: median(shown),
        digits: 0,
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

/** Opens a page and waits for our marks: milliseconds from its DOMContentLoaded to the first of them. */
async function marked(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const [loaded] = performance.getEntriesByType(
          'navigation',
        ) as PerformanceNavigationTiming[];
        const look = () => {
          if (CSS.highlights.size === 0) requestAnimationFrame(look);
          else done(performance.now() - loaded!.domContentLoadedEventEnd);
        };
        look();
      }),
  );
}
