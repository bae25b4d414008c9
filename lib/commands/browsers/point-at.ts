import type { Page } from 'puppeteer-core';

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
