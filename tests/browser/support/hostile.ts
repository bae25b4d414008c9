import type { Page } from 'puppeteer-core';

/**
 * From the next load on the page lies in wait before any other script: it replaces what scripts call, and listens.
 *
 * @returns what it has caught of us
 */
export async function lieInWait(page: Page, id: string): Promise<() => Promise<readonly string[]>> {
  await page.evaluateOnNewDocument((ours) => {
    const caught: string[] = [];
    (globalThis as unknown as { caught: string[] }).caught = caught;
    const spoil = (owner: object, name: string) => {
      Reflect.set(owner, name, function spoilt() {
        caught.push(name);
        throw new Error('spoilt');
      });
    };
    spoil(Element.prototype, 'attachShadow');
    spoil(HTMLElement.prototype, 'showPopover');
    spoil(Element.prototype, 'append');
    spoil(Document.prototype, 'createElement');
    spoil(Node.prototype, 'getRootNode');
    spoil(Range.prototype, 'setStart');
    spoil(Array.prototype, 'flatMap');
    spoil(globalThis, 'structuredClone');
    addEventListener('message', ({ data }) => caught.push(`message ${String(data)}`));
    for (const name of ['content-script-started', 'locationchange']) {
      for (const target of [document, globalThis]) {
        target.addEventListener(`${ours}:content:wxt:${name}`, () => caught.push(name));
      }
    }
  }, id);
  return () => page.evaluate(() => (globalThis as unknown as { caught: string[] }).caught);
}
