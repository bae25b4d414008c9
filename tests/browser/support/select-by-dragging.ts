import type { Page } from 'puppeteer-core';

/** Selects words of the page's text, which lie in one text node, in an open shadow root maybe, with the pointer. */
export async function selectByDragging(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const textsIn = (root: Node): Text[] => {
      const found: Text[] = [];
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walk.nextNode()) {
        const { currentNode: node } = walk;
        if (node instanceof Text) found.push(node);
        else if ((node as Element).shadowRoot)
          found.push(...textsIn((node as Element).shadowRoot!));
      }
      return found;
    };
    for (const node of textsIn(document.body)) {
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const lines = [...range.getClientRects()];
      const [first] = lines;
      const last = lines.at(-1);
      if (!first || !last) continue;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    return null;
  }, words);
  if (!ends) throw new Error(`The page does not say “${words}”.`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 10 });
  await page.mouse.up();
}
