import { expect, it } from 'vitest';
import { marksOn, pointAt, watchFlashes } from './support/marks';
import { openArticle, Session } from './support/session';

const session = new Session();

it('lists title and officials with their roles', async () => {
  const { popup } = await openArticle(session.open('/sample.html'));
  const opened = await popup();
  await expect.poll(() => opened.words()).toContain('Harbour ministers split over ferry ban');
  const officials = await opened.part('Officials');
  expect(officials).toMatch(/Ingrid Solvang[^]*?transport minister/i);
  expect(officials).toMatch(/Anders Hovland[^]*?Fisheries Minister/i);
  expect(officials).toMatch(/Siri Haugen[^]*?Mayor/i);
  expect(await opened.words()).not.toMatch(/Olga Brandt|Edda Quill/);
  await opened.close();
});

it('leads from a line to its words on the page, in view and flashed', async () => {
  const { page, popup } = await openArticle(session.open('/sample.html'));
  const flashes = await watchFlashes(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const opened = await popup();
  await opened.click({ role: 'opener', words: 'Siri Haugen' });
  await opened.click({ role: 'button', words: 'mention' });
  await expect.poll(flashes).toContainEqual({ words: 'Siri Haugen', inView: true });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await opened.close();
});

it('takes every trace from the page when marks are hidden, and brings them back', async () => {
  const { page, card, popup } = await openArticle(session.open('/sample.html'));
  const whole = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await whole();
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  const opened = await popup();
  await opened.click({ role: 'button', words: 'hide marks' });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await card.words()).toBeNull();
  expect(await whole()).toBe(before);

  await opened.click({ role: 'button', words: 'show marks' });
  await expect.poll(() => marksOn(page, 'official')).toContain('Ingrid Solvang');
  await opened.close();
});
