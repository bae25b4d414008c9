import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksOn } from './support/marks';
import { spyOnMessages } from './support/messages';
import { openArticle, Session } from './support/session';

const session = new Session();

/** How the page stands against what it was before the extension came. */
function changesOf(page: Page): Promise<{ same: boolean; changes: number; marks: number }> {
  return page.evaluate(() => {
    const { before, changes } = globalThis as unknown as { before: string; changes: number };
    return {
      same: document.documentElement.outerHTML === before,
      changes,
      marks: CSS.highlights.size,
    };
  });
}

it('leaves a page that is no article as it is, and sends nothing', async () => {
  const spy = await spyOnMessages(session.browser);
  const { page, popup } = await session.open('/notices.html');
  // The popup is told by the page's own listener: so the content script is there and has had its look.
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/doesn’t look like an article/i);
  expect(await changesOf(page)).toEqual({ same: true, changes: 0, marks: 0 });
  expect(await spy.heard()).toEqual([]);
  expect(await spy.tabsKnown()).toEqual([]);
  await opened.close();
  await page.mouse.move(60, 60, { steps: 5 });
  expect(await changesOf(page)).toEqual({ same: true, changes: 0, marks: 0 });

  // The same ears hear an article.
  await openArticle(session.open('/sample.html'));
  await expect.poll(() => spy.heard()).not.toEqual([]);
  expect(await spy.tabsKnown()).toHaveLength(1);
});

it('reads it anyway when asked', async () => {
  const { page, popup } = await session.open('/notices.html');
  const opened = await popup();
  await opened.click({ role: 'button', words: 'read it anyway' });
  await expect.poll(() => marksOn(page, 'official')).toContain('Hanne Orrick');
  await expect.poll(() => opened.part('Officials')).toContain('Hanne Orrick');
  expect(await changesOf(page)).toMatchObject({ same: true, changes: 0 });
  await opened.close();
});
