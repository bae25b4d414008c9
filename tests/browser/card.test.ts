import { expect, it } from 'vitest';
import { pointAt } from './support/marks';
import { openArticle, Session } from './support/session';

const session = new Session();

it('shows who a name is where the pointer rests on it', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toMatch(/Ingrid Solvang[^]*transport minister/i);

  await pointAt(page, 'official', 'Anders Hovland');
  await expect.poll(card.words).toMatch(/Anders Hovland[^]*Fisheries Minister/i);
  expect(await card.words()).not.toContain('Solvang');
});

it('closes the card on Esc, and where the pointer leaves', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  await page.keyboard.press('Escape');
  await expect.poll(card.words).toBeNull();

  await pointAt(page, 'official', 'Siri Haugen');
  await expect.poll(card.words).toContain('Siri Haugen');
  await page.mouse.move(3, 3, { steps: 8 });
  await expect.poll(card.words).toBeNull();
});

it('lets the pointer travel into the card and rest there', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  const { x, y } = await card.middle();
  await page.mouse.move(x, y, { steps: 10 });
  // Long enough for a card that takes the pointer's rest here for its leaving.
  await page.evaluate(() => new Promise((rested) => setTimeout(rested, 500)));
  expect(await card.words()).toContain('Ingrid Solvang');
});

it('puts nothing into the page but the card, and takes that away again', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  const whole = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await whole();
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  expect(await page.evaluate(() => document.querySelector('whosaid-card')?.shadowRoot)).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(whole).toBe(before);
});
