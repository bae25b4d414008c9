import { expect, it } from 'vitest';
import { marksOn } from './support/marks';
import { openArticle, Session } from './support/session';

const session = new Session();

interface Extension {
  readonly tabs: {
    query(of: object): Promise<{ readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

it('takes no notes of an article that the page no longer shows', async () => {
  const { page } = await openArticle(session.open('/sample.html'));
  const own = await session.browser.openOwn('popup.html?tab=-1');
  const tell = (url: string) =>
    own.evaluate(async (about) => {
      const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { tabs } = api.browser ?? api.chrome;
      const [tab] = await tabs.query({ url: '*://127.0.0.1/*' });
      const annotation = {
        id: 'urn:uuid:late',
        kind: 'selection',
        target: { source: about, selector: [] },
      };
      const note = { annotation, anchor: { state: 'exact', span: { start: 0, end: 20 } } };
      const data = { url: about, notes: [note] };
      const message = { id: 1, type: 'notesChanged', data, timestamp: Date.now() };
      await tabs.sendMessage(tab!.id, message);
    }, url);
  await tell('https://elsewhere.example/story');
  expect(await marksOn(page, 'note')).toEqual([]);
  // The same of the article that stands there is heard.
  await tell(page.url());
  await expect.poll(() => marksOn(page, 'note')).toHaveLength(1);
  await own.close();
  await page.close();
});
