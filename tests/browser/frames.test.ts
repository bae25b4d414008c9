import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksOn, watchFlashes } from './support/marks';
import { pressCommand } from './support/press-command';
import { Session, type Opened } from './support/session';
import { DREDGING, LIBRARY, put } from './support/stories';

const session = new Session();

const HOST = 'whosaid-card';
const SIZE = 'style="width: 800px; height: 500px; border: 0"';

/** A page that is no article itself, with frames on it. */
async function openFraming(frames: string): Promise<Opened> {
  const opened = await session.open('/app.html');
  await put(opened.page, `<h1>The Quay Courier</h1>${frames}`);
  return opened;
}

/** The frame whose article of the stories is marked. */
async function markedFrame(page: Page, official: string): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames()) {
        const marks = await marksOn(frame, 'official').catch((): readonly string[] => []);
        if (frame !== page.mainFrame() && marks.includes(official)) found = frame;
      }
      return found !== undefined;
    })
    .toBe(true);
  return found!;
}

/** Which documents of the page in front have a gate: of each its address and whether it has one. */
async function gates(): Promise<readonly string[]> {
  const own = await session.browser.openOwn('popup.html?tab=-1');
  const found = await own.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs, scripting } = api.browser ?? api.chrome;
    const all = await tabs.query({ url: '*://127.0.0.1/*' });
    const results = await scripting.executeScript({
      target: { tabId: all.at(-1)!.id, allFrames: true },
      func: () => ('whosaidGate' in globalThis ? location.href : ''),
    });
    return results.map(({ result }) => result).filter((each) => each !== '');
  });
  await own.close();
  return found;
}

it('reads an article in a frame of the page’s own site: marks, card, keys, popup and notes', async () => {
  const { page, popup } = await openFraming(`<iframe ${SIZE} src="/sample.html"></iframe>`);
  const frame = await markedFrame(page, 'Ingrid Solvang');
  expect(await marksOn(page, 'official')).toEqual([]);
  const line = await frame.evaluate(
    () =>
      getComputedStyle(document.querySelector('article')!, '::highlight(whosaid-official)')
        .textDecorationLine,
  );
  expect(line).toContain('underline');

  const at = await frame.evaluate(() => {
    const range = [...CSS.highlights.get('whosaid-official')!][0] as Range;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  });
  const { x, y } = await page.$eval('iframe', (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x, y: box.y };
  });
  await page.mouse.move(x + at.x - 30, y + at.y - 40);
  await page.mouse.move(x + at.x, y + at.y, { steps: 8 });
  const isCardOpen = () =>
    frame.$eval(HOST, (host) => host.matches(':popover-open')).catch(() => false);
  await expect.poll(isCardOpen).toBe(true);
  await page.keyboard.press('Escape');
  await page.mouse.move(3, 3, { steps: 4 });
  await expect.poll(() => frame.$(HOST)).toBeNull();
  await pressCommand(session.browser, 'next-official');
  await expect.poll(isCardOpen).toBe(true);

  const flashes = await watchFlashes(frame);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain('Ingrid Solvang');
  await opened.click({ role: 'opener', words: 'Siri Haugen' });
  await opened.click({ role: 'button', words: 'mention' });
  await expect.poll(flashes).toContainEqual({ words: 'Siri Haugen', inView: true });
  await opened.click({ role: 'opener', words: 'Ingrid Solvang' });
  await opened.click({ role: 'button', words: 'save Ingrid Solvang' });
  await expect.poll(() => marksOn(frame, 'note')).toHaveLength(1);
  await opened.click({ role: 'button', words: 'hide marks' });
  await expect.poll(() => frame.evaluate(() => CSS.highlights.size)).toBe(0);
  await opened.close();
});

it('reads an article that the page itself has written into a frame', async () => {
  const { page, popup } = await openFraming('');
  await page.evaluate(
    (html, size) => {
      const holder = document.querySelector('#app')!;
      holder.insertAdjacentHTML('beforeend', `<iframe ${size}></iframe>`);
      const frame = holder.querySelector('iframe')!;
      frame.srcdoc = html;
    },
    DREDGING.html,
    SIZE,
  );
  await markedFrame(page, DREDGING.official);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain(DREDGING.official);
  // What the frame shows next is read as well.
  await page.$eval(
    'iframe',
    (frame, html) => {
      frame.srcdoc = html;
    },
    LIBRARY.html,
  );
  await markedFrame(page, LIBRARY.official);
  await expect.poll(() => opened.part('Officials')).toContain(LIBRARY.official);
  // And once it is gone there is no article.
  await page.$eval('iframe', (frame) => frame.remove());
  await opened.close();
  const later = await popup();
  await expect.poll(() => later.words()).toMatch(/doesn’t look like an article/i);
  await later.close();
});

it('puts no script into frames of other sites, nor into those that hold no article', async () => {
  const { page, popup } = await session.open('/app.html');
  const other = new URL('/sample.html', page.url()).href.replace('127.0.0.1', 'localhost');
  await put(
    page,
    `<iframe ${SIZE} src="${other}"></iframe><iframe ${SIZE} src="/notices.html"></iframe><iframe ${SIZE} srcdoc="<p>Buy herring.</p>"></iframe>`,
  );
  await new Promise((rested) => setTimeout(rested, 3_500));
  expect(await gates()).toEqual([page.url()]);
  await page.bringToFront();
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/doesn’t look like an article/i);
  await opened.close();
});

interface Extension {
  readonly tabs: { query(of: object): Promise<{ readonly id: number }[]> };
  readonly scripting: {
    executeScript(how: object): Promise<{ readonly result: string }[]>;
  };
}
