import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksOn, pointAt } from './support/marks';
import { spyOnMessages } from './support/messages';
import { openArticle, type Opened, Session } from './support/session';
import { DREDGING, LIBRARY, put } from './support/stories';

const session = new Session();

const REST =
  '<p>Fisheries Minister Olle Brandt said on Wednesday that he had not been asked before the order was given.</p>';
const rest = (milliseconds: number) => new Promise((rested) => setTimeout(rested, milliseconds));
const marks = (page: Page) => expect.poll(() => marksOn(page, 'official'));

/** The app with an article in it, marked. */
async function openStory(html: string): Promise<Opened> {
  const opened = await session.open('/app.html');
  await put(opened.page, html);
  return openArticle(Promise.resolve(opened));
}

it('finds an article whose words come seconds after the page', async () => {
  const { page, popup } = await session.open('/app.html');
  await rest(2_000);
  await put(page, DREDGING.html);
  await marks(page).toContain(DREDGING.official);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain(DREDGING.official);
  await opened.close();
});

it('finds an article whose words come into elements that stood there empty', async () => {
  const { page } = await session.open('/app.html');
  await put(page, DREDGING.html);
  const words = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('#app :is(h1, p)')];
    return all.map((each) => each.innerText);
  });
  const { page: other } = await session.open('/app.html');
  await put(other, DREDGING.html.replace(/>[^<]+</g, '><'));
  // It has been looked at as it is now.
  await rest(1_500);
  expect(await marksOn(other, 'official')).toEqual([]);
  await other.evaluate((given) => {
    const all = document.querySelectorAll('#app :is(h1, p)');
    all.forEach((each, at) => (each.textContent = given[at]!));
  }, words);
  await marks(other).toContain(DREDGING.official);
});

it('takes in the rest of an article of which only the beginning was there', async () => {
  const { page } = await openStory(`<div>${DREDGING.html}<div id="rest"></div></div>`);
  expect(await marksOn(page, 'official')).not.toContain('Olle Brandt');
  await page.evaluate((more) => {
    document.querySelector('#rest')!.innerHTML = more;
  }, REST.repeat(3));
  await marks(page).toContain('Olle Brandt');
  expect(await marksOn(page, 'official')).toContain(DREDGING.official);
});

it('follows a page that shows another article under another address, and none', async () => {
  const { page, card, popup } = await openStory(DREDGING.html);
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);

  await page.evaluate(() => history.pushState(null, '', '/library'));
  await put(page, '<p>One moment…</p>');
  await marks(page).toEqual([]);
  await expect.poll(card.words).toBeNull();
  await rest(700);
  await put(page, LIBRARY.html);
  await marks(page).toContain(LIBRARY.official);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain(LIBRARY.official);
  expect(await opened.words()).not.toContain(DREDGING.official);
  await opened.close();

  await page.evaluate(() => history.pushState(null, '', '/'));
  await put(page, '<h1>Today</h1><p><a href="/library">A library for every island</a></p>');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  const later = await popup();
  await expect.poll(() => later.words()).toMatch(/doesn’t look like an article/i);
  await later.close();

  await page.evaluate(() => history.back());
  await put(page, LIBRARY.html);
  await marks(page).toContain(LIBRARY.official);
});

it('follows the Navigation API', async () => {
  const { page, popup } = await openStory(DREDGING.html);
  await page.evaluate((html) => {
    const show = async () => {
      await new Promise((loaded) => setTimeout(loaded, 600));
      document.querySelector('#app')!.innerHTML = html;
    };
    navigation.addEventListener('navigate', (event) => event.intercept({ handler: show }));
    navigation.navigate('/library');
  }, LIBRARY.html);
  await marks(page).toContain(LIBRARY.official);
  expect(await marksOn(page, 'official')).not.toContain(DREDGING.official);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain(LIBRARY.official);
  await opened.close();
});

it('marks again what a page brings back as it was left', async () => {
  const { page, card, popup } = await openArticle(session.open('/sample.html'));
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['back'] = String(persisted);
    });
  });
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/app.html`);
  await put(page, DREDGING.html);
  await marks(page).toContain(DREDGING.official);
  // The client library would wait for a load that does not come.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['back']))
    .toBe('true');
  await marks(page).toContain('Ingrid Solvang');
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain('Ingrid Solvang');
  expect(await opened.words()).not.toContain(DREDGING.official);
  await opened.close();
});

it('stays with the first article where the next is appended below it', async () => {
  const { page, card, popup } = await openStory(DREDGING.html);
  const before = await marksOn(page, 'official');
  await page.evaluate((html) => {
    document.querySelector('#app')!.insertAdjacentHTML('beforeend', html);
    history.replaceState(null, '', '/library');
  }, LIBRARY.html);
  await rest(2_500);
  expect(await marksOn(page, 'official')).toEqual(before);
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain(DREDGING.official);
  expect(await opened.words()).not.toContain(LIBRARY.official);
  await opened.close();
});

it('takes in what a click on “continue reading” shows, or has sent for', async () => {
  const { page } = await openStory(
    `${DREDGING.html.replace('</article>', `<div hidden>${REST}</div></article>`)}<button>Continue reading</button>`,
  );
  expect(await marksOn(page, 'official')).not.toContain('Olle Brandt');
  await page.evaluate((more) => {
    document.querySelector('button')!.addEventListener('click', () => {
      document.querySelector<HTMLElement>('[hidden]')!.hidden = false;
      setTimeout(() => {
        document.querySelector('article')!.insertAdjacentHTML('beforeend', more);
      }, 1_000);
    });
  }, '<p>The shipowners’ counsel, former judge Karin Wallander, said that they would go to court.</p>');
  await page.click('button');
  await marks(page).toContain('Olle Brandt');
  await marks(page).toContain('Karin Wallander');
});

it('paints again what a framework has drawn anew, and asks for no analysis', async () => {
  const { page, card, popup } = await openStory(DREDGING.html);
  const opened = await popup();
  await opened.click({ role: 'opener', words: DREDGING.official });
  await opened.click({ role: 'button', words: `save the statement of ${DREDGING.official}` });
  await expect.poll(() => marksOn(page, 'note')).toHaveLength(1);
  await opened.close();
  const before = await marksOn(page, 'official');
  const spy = await spyOnMessages(session.browser);
  await page.bringToFront();
  for (let times = 0; times < 3; times++) {
    await put(page, DREDGING.html);
    await marks(page).toEqual(before);
    await expect.poll(() => marksOn(page, 'note')).toHaveLength(1);
  }
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);
  // An open card goes with its words.
  await put(page, DREDGING.html);
  await marks(page).toEqual(before);
  expect(await card.words()).toContain(DREDGING.official);
  expect(await spy.heard()).toEqual([]);
});
