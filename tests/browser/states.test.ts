import { expect, inject, it } from 'vitest';
import { marksOn } from './support/marks';
import { openArticle, openPage, Session } from './support/session';

const session = new Session();

it('says that it reads English alone, and marks nothing in another language', async () => {
  const { page, popup } = await session.open('/german.html');
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/not in English[^]*German/i);
  expect(await marksOn(page, 'official')).toEqual([]);
  expect(await marksOn(page, 'person')).toEqual([]);
  await opened.close();
});

it('says where the browser lets no extension read', async () => {
  const address = session.browser.name === 'chrome' ? 'chrome://version' : 'about:blank';
  const { popup } = await openPage(session.browser, address);
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/out of reach/i);
  await opened.close();
});

it('leaves a site alone when asked, and takes it up again', async () => {
  const { page, popup } = await openArticle(session.open('/sample.html'));
  const opened = await popup();
  await opened.click({ role: 'button', words: 'off on this site' });
  await expect.poll(() => opened.words()).toMatch(/leave 127\.0\.0\.1\S* alone/);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await opened.close();

  const again = await session.open('/sample.html');
  const later = await again.popup();
  await expect.poll(() => later.words()).toMatch(/leave 127\.0\.0\.1\S* alone/);
  expect(await again.page.evaluate(() => CSS.highlights.size)).toBe(0);
  await later.click({ role: 'button', words: 'switch on' });
  await expect.poll(() => marksOn(again.page, 'official')).toContain('Ingrid Solvang');
  await expect.poll(() => later.part('Officials')).toContain('Ingrid Solvang');
  await later.close();
});

it('says what happened when an article can’t be kept in mind, and works again after', async () => {
  const own = await session.browser.openOwn('popup.html?tab=-1');
  const fill = (units: number) =>
    own.evaluate(async (size) => {
      const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { session: remembered } = (api.browser ?? api.chrome).storage;
      await remembered.clear();
      await remembered.set({ filler: 'x'.repeat(size) });
    }, units);
  // The browser grants 10 MB for a session: what is left is too little for an article, and enough to say so.
  await fill(10 * 1024 * 1024 - 6_000);
  const { popup } = await session.open('/sample.html');
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/could not be read[^]*copy the error/i);
  await opened.close();
  await fill(0);
  await openArticle(session.open('/sample.html'));
});

it.runIf(inject('browserName') === 'chrome')(
  'reads an article, and on request what is none, when the background has gone to sleep',
  async () => {
    const { browser, origin } = session.browser;
    const awake = () =>
      browser
        .targets()
        .filter((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
    // A page that is being read wakes it again: until all have been read it is put to sleep anew.
    const sleep = () =>
      expect
        .poll(
          async () => {
            for (const target of awake()) await (await target.worker())?.close();
            await new Promise((resolve) => setTimeout(resolve, 800));
            return awake();
          },
          { timeout: 30_000 },
        )
        .toEqual([]);
    await sleep();
    const read = await openArticle(session.open('/sample.html'));
    // While its article is read a page keeps the background awake.
    await read.page.close();
    const { page, popup } = await session.open('/notices.html');
    const opened = await popup();
    await expect.poll(() => opened.words()).toMatch(/doesn’t look like an article/i);
    await sleep();
    await opened.click({ role: 'button', words: 'read it anyway' });
    await expect.poll(() => marksOn(page, 'official')).toContain('Hanne Orrick');
    await opened.close();
  },
);

interface Extension {
  readonly storage: {
    readonly session: {
      clear(): Promise<void>;
      set(items: object): Promise<void>;
    };
  };
}
