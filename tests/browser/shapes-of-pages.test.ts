import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksOn, pointAt } from './support/marks';
import { isMarkInPrint } from './support/printed';
import { pressCommand } from './support/press-command';
import { selectByDragging } from './support/select-by-dragging';
import { openArticle, Session } from './support/session';
import { DREDGING, put } from './support/stories';

const session = new Session();

const marks = (page: Page) => expect.poll(() => marksOn(page, 'official'));

it('reads an article in an open shadow root, and marks it there', async () => {
  const { page, card, popup } = await session.open('/app.html');
  await page.evaluate((html) => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
    const host = document.createElement('quay-story');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    document.querySelector('#app')!.replaceChildren(host);
  }, DREDGING.html);
  await marks(page).toContain(DREDGING.official);
  const drawn = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('quay-story')!;
      const style = getComputedStyle(
        shadowRoot!.querySelector('p')!,
        '::highlight(whosaid-official)',
      );
      return { line: style.textDecorationLine, sheets: shadowRoot!.adoptedStyleSheets.length };
    });
  expect(await drawn()).toMatchObject({ line: 'underline' });
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);
  await page.keyboard.press('Escape');

  // The same words drawn anew, in the root that is watched.
  const before = await marksOn(page, 'official');
  await page.evaluate((html) => {
    document.querySelector('quay-story')!.shadowRoot!.innerHTML = html;
  }, DREDGING.html);
  await marks(page).toEqual(before);
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);

  const opened = await popup();
  await opened.click({ role: 'button', words: 'hide marks' });
  await marks(page).toEqual([]);
  expect(await drawn()).toMatchObject({ sheets: 0 });
  await opened.close();
});

it('prints an article without a mark', async () => {
  const { page } = await openArticle(session.open('/sample.html'));
  expect(await isMarkInPrint(page, session.browser.name)).toBe(false);
});

it('reads on over a word whose element bears the name of a button', async () => {
  const { page } = await session.open('/app.html');
  const cut = '<span class="share">Minister</span> Marta Lindqvist';
  await put(page, DREDGING.html.replace('Minister Marta Lindqvist', cut));
  await marks(page).toContain(DREDGING.official);
});

it('takes the content of a template for no text', async () => {
  const [head, ...paragraphs] = DREDGING.html.split(/(?=<p>)/);
  const { page } = await session.open('/app.html');
  await put(
    page,
    `${head}<template>${'<p>Finance Minister Olle Brandt said that he knew nothing of it at all.</p>'}</template>${paragraphs.join('')}`,
  );
  await marks(page).toContain(DREDGING.official);
  expect(await marksOn(page, 'official')).not.toContain('Olle Brandt');
});

it('leaves an article from right to left alone, and says why', async () => {
  const { page, popup } = await session.open('/app.html');
  const html = readFileSync('tests/articles/right-to-left/page.html', 'utf8');
  await page.setContent(html);
  const opened = await popup();
  await expect.poll(() => opened.words()).toMatch(/not in English[^]*Arabic/i);
  expect(
    await page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each])),
  ).toEqual([]);
  await opened.close();
});

it('keeps words selected in a shadow root', async () => {
  const { page, card } = await session.open('/app.html');
  await page.evaluate((html) => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
    document.querySelector('#app')!.attachShadow({ mode: 'open' }).innerHTML = html;
  }, DREDGING.html);
  await marks(page).toContain(DREDGING.official);
  const words = 'The survey comes first';
  await selectByDragging(page, words);
  await pressCommand(session.browser, 'keep-selection');
  await expect.poll(card.words).toContain(words);
});
