import { expect, it, onTestFinished } from 'vitest';
import { servePages } from '../../lib/commands/browsers/serve-pages';
import { installStranger } from './support/install-stranger';
import { listeningProxy } from './support/listening-proxy';
import { marksOn, pointAt } from './support/marks';
import { openArticle, openPage, PAGES, startBrowser } from './support/session';

/** Where Chrome now and then gets parts of its own from, in spite of every flag against it. */
const CHROMES_OWN = 'https://redirector.gvt1.com:443';

it('asks the network for nothing, whatever a reader does: the pages alone do', async () => {
  const proxy = await listeningProxy();
  const server = await servePages(PAGES);
  const launched = await startBrowser({ proxy: proxy.address });
  onTestFinished(async () => {
    await launched.close();
    await proxy.close();
    await server.close();
  });
  const opened: string[] = [];
  const open = (path: string) => {
    opened.push(server.origin + path);
    return openPage(launched, server.origin + path);
  };

  const { page, card, popup } = await openArticle(open('/sample.html'));
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  await page.keyboard.press('Escape');
  const list = await popup();
  await list.click({ role: 'opener', words: 'Ingrid Solvang' });
  await list.click({ role: 'button', words: 'save the statement of Ingrid Solvang with a note' });
  await list.write({ role: 'field', words: 'note' }, 'Ask again.');
  await list.click({ role: 'button', words: 'save' });
  await expect.poll(() => marksOn(page, 'note')).toHaveLength(1);
  await expect.poll(() => list.part('Your notes')).toContain('Ask again.');
  await list.click({ role: 'button', words: 'remove' });
  await expect.poll(() => marksOn(page, 'note')).toEqual([]);
  await list.close();
  const notices = await open('/notices.html');
  const other = await notices.popup();
  await other.click({ role: 'button', words: 'read it anyway' });
  await expect.poll(() => marksOn(notices.page, 'official')).not.toEqual([]);
  await other.close();

  // Another extension's request, sent after all of ours, is heard: so ours would have been.
  const stranger = 'https://elsewhere.example:443';
  await installStranger(launched, { background: `fetch('https://elsewhere.example/');` });
  await expect.poll(() => proxy.asked).toContain(stranger);
  const others = new Set([`${server.origin}/favicon.ico`, stranger, CHROMES_OWN]);
  expect(proxy.asked.filter((address) => !others.has(address))).toEqual(opened);
});

it('can’t connect anywhere from its own pages', async () => {
  const proxy = await listeningProxy();
  const launched = await startBrowser({ proxy: proxy.address });
  onTestFinished(async () => {
    await launched.close();
    await proxy.close();
  });
  const own = await launched.openOwn('popup.html?tab=-1');
  const came = await own.evaluate(() =>
    fetch('http://elsewhere.example/').then(
      () => 'through',
      () => 'refused',
    ),
  );
  expect(came).toBe('refused');
  expect(proxy.asked.filter((address) => address !== CHROMES_OWN)).toEqual([]);
});
