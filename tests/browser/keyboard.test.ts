import { expect, it } from 'vitest';
import { pressCommand } from './support/press-command';
import { openArticle, Session } from './support/session';

const session = new Session();

it('goes from official to official by keys, and back', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  await pressCommand(session.browser, 'next-official');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  expect(await card.hasFocus()).toBe(true);
  await pressCommand(session.browser, 'next-official');
  await expect.poll(card.words).toContain('Anders Hovland');
  await pressCommand(session.browser, 'previous-official');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  await page.keyboard.press('Escape');
  await expect.poll(card.words).toBeNull();
});

it('scrolls to an official further down', async () => {
  const { page, card } = await openArticle(session.open('/sample.html'));
  const inView = () => page.evaluate(() => scrollY);
  expect(await inView()).toBe(0);
  // From the first back is the last.
  await pressCommand(session.browser, 'previous-official');
  await expect.poll(card.words).not.toBeNull();
  await expect.poll(inView).toBeGreaterThan(0);
});

it('gives each command its default keys', async () => {
  const own = await session.browser.openOwn('popup.html?tab=-1');
  const granted = await own.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Commands; chrome: Commands };
    const all = await (api.browser ?? api.chrome).commands.getAll();
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
  });
  expect(granted).toMatchObject({
    'next-official': expect.stringMatching(/^Alt\+Shift\+Down/),
    'previous-official': expect.stringMatching(/^Alt\+Shift\+Up/),
    'keep-selection': 'Alt+Shift+K',
  });
});

interface Commands {
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}
