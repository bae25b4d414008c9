import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { lieInWait } from './support/hostile';
import { marksOn, pointAt } from './support/marks';
import { pressCommand } from './support/press-command';
import { openArticle, Session } from './support/session';
import { DREDGING, put } from './support/stories';

const session = new Session();

const marks = (page: Page) => expect.poll(() => marksOn(page, 'official'));
const HOST = 'whosaid-card';

/** The name under which the extension is known to other scripts. */
function ourId(): string {
  const { name, origin } = session.browser;
  return name === 'chrome' ? new URL(origin).host : 'whosaid@whosaid.example';
}

it('is not misled by the names that a page gives its elements', async () => {
  const { page, card } = await session.open('/app.html');
  const names =
    'createElement body documentElement activeElement getSelection navigation parentNode firstChild lastChild previousSibling ' +
    'nextSibling childNodes textContent closest scrollIntoView getRootNode shadowRoot getAttribute querySelector isConnected';
  const clobbers = names.split(' ');
  const form = `<form>${clobbers.map((name) => `<input type="hidden" name="${name}">`).join('')}`;
  // The test's own eyes look through the document's `querySelector`.
  const hidden = clobbers.filter((name) => name !== 'querySelector');
  const images = hidden.map((name) => `<img alt="" id="${name}" name="${name}">`).join('');
  await put(
    page,
    images + DREDGING.html.replace('<p>', `${form}<p>`).replace('</article>', '</form></article>'),
  );
  await marks(page).toContain(DREDGING.official);
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);
  await page.keyboard.press('Escape');
  await pressCommand(session.browser, 'next-official');
  await expect.poll(card.words).toContain(DREDGING.official);
  expect(await card.hasFocus()).toBe(true);
});

it('works, and shows itself to no one, on a page that lies in wait', async () => {
  const { page, card } = await session.open('/app.html');
  const caught = await lieInWait(page, ourId());
  await page.goto(new URL('/sample.html', page.url()).href);
  await marks(page).toContain('Ingrid Solvang');
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toMatch(/Ingrid Solvang[^]*transport minister/i);
  await page.evaluate(() => history.replaceState(null, '', '/elsewhere.html'));
  expect(await page.$eval(HOST, ({ shadowRoot }) => shadowRoot)).toBeNull();
  expect(await caught()).toEqual([]);
});

it('opens no file of ours to a page', async () => {
  const { page } = await session.open('/sample.html');
  const reached = await page.evaluate(async (origin) => {
    const load = (path: string) =>
      fetch(origin + path, { mode: 'no-cors' }).then(
        () => path,
        () => '',
      );
    const picture = (path: string) =>
      new Promise((done) => {
        const image = new Image();
        image.addEventListener('load', () => done(path));
        image.addEventListener('error', () => done(''));
        image.src = origin + path;
      });
    const files = [
      'manifest.json',
      'popup.html',
      'content-scripts/reader.css',
      'content-scripts/reader.js',
      'icon/16.png',
    ];
    return Promise.all([...files.map(load), picture('icon/16.png')]);
  }, session.browser.origin);
  expect(reached.filter(Boolean)).toEqual([]);
  const api = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: object } };
    return typeof chrome?.runtime;
  });
  expect(api, 'a page has no way to write to us').toBe('undefined');
});

it('takes nothing from a page for the hand of the reader', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  await page.evaluate((id) => {
    const [range] = CSS.highlights.get('whosaid-official') ?? [];
    const { x, y } = (range as Range).getClientRects()[0]!;
    const at = { clientX: x + 5, clientY: y + 5, bubbles: true };
    document.dispatchEvent(new PointerEvent('pointermove', at));
    for (const type of ['status', 'show', 'step', 'readAnyway', 'leavePage', 'setSite']) {
      const message = { id: 1, type, data: false, timestamp: Date.now() };
      postMessage(message, '*');
      document.dispatchEvent(
        new CustomEvent(`${id}:content:wxt:content-script-started`, { detail: message }),
      );
      dispatchEvent(new CustomEvent(type, { detail: message }));
    }
  }, ourId());
  await new Promise((rested) => setTimeout(rested, 600));
  expect(await card.words()).toBeNull();
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1, clientY: 1 }));
  });
  expect(await card.words()).toContain('Ingrid Solvang');
});

it('opens the card again where a page has taken it away, moved it, or put up one like it', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  const open = async () => {
    await pointAt(page, 'official', 'Ingrid Solvang');
    await expect.poll(card.words).toContain('Ingrid Solvang');
    await expect
      .poll(() => page.$eval(HOST, (host) => host.matches(':popover-open')).catch(() => false))
      .toBe(true);
    expect((await card.looks())?.frame).toBe('solid');
  };
  await open();
  await page.$eval(HOST, (host) => host.remove());
  await page.mouse.move(3, 3, { steps: 4 });
  await open();
  await page.$eval(HOST, (host) => document.querySelector('article')!.prepend(host));
  await page.mouse.move(3, 3, { steps: 4 });
  await open();
  await page.$eval(HOST, (host) => (host as HTMLElement).hidePopover());
  await page.mouse.move(3, 3, { steps: 4 });
  await open();
  await page.keyboard.press('Escape');
  await expect.poll(card.words).toBeNull();
  await page.evaluate((name) => document.body.append(document.createElement(name)), HOST);
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(() => page.$$eval(HOST, (hosts) => hosts.length)).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$$eval(HOST, (hosts) => hosts.length)).toBe(1);
});

it('takes markup in an article for words', async () => {
  const { page, card, popup } = await session.open('/app.html');
  const markup = '<img src=x onerror="document.title=1"><b>fish</b>';
  const words = markup.replaceAll('<', '&lt;');
  await put(page, DREDGING.html.replace('The survey comes first', `The ${words} comes first`));
  await marks(page).toContain(DREDGING.official);
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(markup);
  const opened = await popup();
  await opened.click({ role: 'opener', words: DREDGING.official });
  await expect.poll(() => opened.words()).toContain(markup);
  await opened.close();
  expect(await page.title()).toBe('The Quay Courier');
});

it('reads the opening of ten megabytes, and says so', async () => {
  const { page, popup } = await session.open('/app.html');
  await page.evaluate((html) => {
    const more = '<p>The harbour council met again, and again it came to no decision.</p>';
    document.querySelector('#app')!.innerHTML = html.replace('</article>', more.repeat(150_000));
  }, DREDGING.html);
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/only its first [\d,]+ words were read/i);
  await marks(page).toContain(DREDGING.official);
  await opened.close();
});

it('reads an article among two hundred thousand nodes', async () => {
  const { page } = await session.open('/app.html');
  await page.evaluate((html) => {
    const cells = '<span><i>7</i></span>'.repeat(70_000);
    document.querySelector('#app')!.innerHTML = `${html}<div hidden>${cells}</div>`;
  }, DREDGING.html);
  await marks(page).toContain(DREDGING.official);
});

it('leaves a page of two hundred thousand nodes that is no article alone', async () => {
  const { page, popup } = await session.open('/app.html');
  await page.evaluate(() => {
    const line = `<div>${'<a href="/x"><i>7</i></a> '.repeat(20)}</div>`;
    document.querySelector('#app')!.innerHTML = line.repeat(3_500);
  });
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/doesn’t look like an article/i);
  await opened.close();
});
