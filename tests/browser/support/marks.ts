import type { Page } from 'puppeteer-core';

/** What is marked on a page, as the page itself can see it: the registry of highlights is shared with it. */
export function marksOn(page: Page, kind: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return highlight ? [...highlight].map(String) : [];
  }, `whosaid-${kind}`);
}

/** Moves the pointer, as a hand would, onto the first mark of these words and leaves it there. */
export async function pointAt(page: Page, kind: string, words: string): Promise<void> {
  const at = await page.evaluate(
    ([name, wanted]) => {
      for (const range of CSS.highlights.get(name!) ?? []) {
        if (!(range instanceof Range) || String(range) !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getClientRects()[0]!;
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    [`whosaid-${kind}`, words],
  );
  if (!at) throw new Error(`“${words}” is not marked as ${kind}.`);
  await page.mouse.move(at.x - 40, at.y - 60);
  await page.mouse.move(at.x, at.y, { steps: 8 });
}

/** From now on notes what is flashed, and whether it was in view, also while no one looks. */
export async function watchFlashes(page: Page): Promise<() => Promise<readonly Flash[]>> {
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
