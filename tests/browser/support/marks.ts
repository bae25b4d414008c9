import type { Frame, Page } from 'puppeteer-core';

export { pointAt } from '../../../lib/commands/browsers/point-at';

/** What is marked on a page, as the page itself can see it: the registry of highlights is shared with it. */
export function marksOn(page: Page | Frame, kind: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return highlight ? [...highlight].map(String) : [];
  }, `whosaid-${kind}`);
}

/** From now on notes what is flashed, and whether it was in view, also while no one looks. */
export async function watchFlashes(page: Page | Frame): Promise<() => Promise<readonly Flash[]>> {
  await page.evaluate(() => {
    const seen: Flash[] = [];
    (globalThis as unknown as { flashes: Flash[] }).flashes = seen;
    const look = () => {
      for (const range of CSS.highlights.get('whosaid-active') ?? []) {
        if (!(range instanceof Range) || seen.at(-1)?.words === String(range)) continue;
        const { top, bottom } = range.getBoundingClientRect();
        seen.push({ words: String(range), inView: top >= 0 && bottom <= innerHeight });
      }
      setTimeout(look, 30);
    };
    look();
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { flashes: readonly Flash[] }).flashes);
}

export interface Flash {
  readonly words: string;
  readonly inView: boolean;
}
