import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { installStranger } from './support/install-stranger';
import { marksOn } from './support/marks';
import { openArticle, Session } from './support/session';

const session = new Session();

/** The script of another extension that sends our background a message and leaves the answer on the page. */
const asking = (ours: string, message: object) =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(ours)}, ${JSON.stringify(message)}).then(
     (answer) => { document.documentElement.dataset.answer = JSON.stringify(answer ?? null); },
     (error) => { document.documentElement.dataset.answer = String(error); },
   );`;

/** The name under which other extensions may write to us. */
async function ourId(): Promise<string> {
  const own = await session.browser.openOwn('popup.html?tab=-1');
  const id = await own.evaluate(() => {
    const api = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    return (api.browser ?? api.chrome).runtime.id;
  });
  await own.close();
  return id;
}

const answerOn = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['answer'] ?? null);

it('does nothing that another extension asks for', async () => {
  const { page } = await openArticle(session.open('/sample.html'));
  const host = new URL(page.url()).host;
  const message = { id: 1, type: 'setSite', data: { host, on: false }, timestamp: Date.now() };
  await installStranger(session.browser, { content: asking(await ourId(), message) });
  const other = await session.open('/sample.html');
  await expect.poll(() => answerOn(other.page)).toMatch(/Receiving end does not exist/);
  expect(await marksOn(page, 'official')).not.toEqual([]);

  // The same words of our own are heard.
  const own = await session.browser.openOwn('popup.html?tab=-1');
  await own.evaluate(async (ours) => {
    const api = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    await (api.browser ?? api.chrome).runtime.sendMessage(ours);
  }, message);
  await expect.poll(() => marksOn(page, 'official')).toEqual([]);
});

interface Runtime {
  readonly runtime: { readonly id: string; sendMessage(message: object): Promise<unknown> };
}
