import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from '../../lib/commands/browsers/launch';
import { type PageServer, servePages } from '../../lib/commands/browsers/serve-pages';
import { readingsOf, stopBackground } from './support/background';
import { longArticle } from './support/long-article';
import { marksOn, pointAt } from './support/marks';
import { openArticle, openPage, PAGES, startBrowser } from './support/session';
import { DREDGING } from './support/stories';

/** Longer than any article one reads at breakfast: the reader takes some seconds. */
const WEEKS = 40;
/** Where several are read one after the other. */
const FEW = 12;
const READING = 'Reading who stands where';

let launched: Launched;
let server: PageServer;
let pages = 0;

beforeAll(async () => {
  // Each test has an article of its own: what was read once is not read again.
  const pagesOf = (name: string, weeks: number) =>
    Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [`/${name}-${at}.html`, longArticle(weeks + at)]),
    );
  server = await servePages({ ...PAGES, ...pagesOf('long', WEEKS), ...pagesOf('short', FEW) });
  launched = await startBrowser();
});
afterAll(async () => {
  await launched.close();
  await server.close();
});

const next = () => `${server.origin}/long-${pages++}.html`;
const open = (address: string) => openArticle(openPage(launched, address));

it('shows names and statements at once, and who stands where when it has been read, without a jump', async () => {
  const { page, card, popup } = await open(next());
  const opened = await popup();
  await expect.poll(() => opened.part('Positions')).toContain(READING);
  expect(await opened.part('Officials')).toMatch(/Marta Lindqvist[^]*statements?/);
  expect(await opened.part('Summary')).toContain('Reading…');
  const before = await opened.top('Officials');

  await expect.poll(() => opened.part('Positions'), { timeout: 50_000 }).not.toContain(READING);
  expect(await opened.part('Summary')).toMatch(/Lindqvist|herring|channel/);
  expect(await opened.top('Officials')).toBe(before);
  await opened.click({ role: 'button', words: 'show all' });
  await opened.close();

  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(DREDGING.official);
  expect(await card.words()).not.toContain(READING);
});

it('tells on a card that it is being read, and moves nothing on it when that is done', async () => {
  const { page, card } = await open(next());
  await pointAt(page, 'official', DREDGING.official);
  await expect.poll(card.words).toContain(READING);
  const said = (words: string | null) => words?.slice(words.indexOf('\nSaid'));
  const before = said(await card.words());
  await expect.poll(card.words, { timeout: 50_000 }).not.toContain(READING);
  expect(said(await card.words())).toBe(before);
});

it('stops where the page is left, and reads the next one', async () => {
  const readings = await readingsOf(launched);
  const { page } = await open(next());
  await expect.poll(async () => (await readings.look()).progress).toHaveLength(1);
  const { whole } = await readings.look();
  await page.goto('about:blank');
  await expect.poll(async () => (await readings.look()).progress).toEqual([]);
  const { popup } = await open(`${server.origin}/sample.html`);
  await expect.poll(async () => (await readings.look()).whole).toBe(whole + 1);
  const opened = await popup();
  await expect.poll(() => opened.part('Positions')).not.toContain(READING);
  await opened.close();
  await readings.close();
});

it('reads on where the background is stopped over it', async () => {
  const readings = await readingsOf(launched);
  const { popup } = await open(next());
  await expect.poll(async () => (await readings.look()).progress).toHaveLength(1);
  const { whole } = await readings.look();
  await stopBackground(launched);
  await expect.poll(async () => (await readings.look()).whole, { timeout: 50_000 }).toBe(whole + 1);
  const opened = await popup();
  await expect.poll(() => opened.part('Positions')).not.toContain(READING);
  await opened.close();
  await readings.close();
});

it('has all of an article at once that was read before, though the background was stopped since', async () => {
  const address = `${server.origin}/sample.html`;
  const readings = await readingsOf(launched);
  await open(address);
  await expect.poll(async () => (await readings.look()).progress).toEqual([]);
  const { whole } = await readings.look();
  await stopBackground(launched);
  const { popup } = await open(address);
  const opened = await popup();
  await expect.poll(() => opened.part('Positions')).not.toContain(READING);
  expect((await readings.look()).whole).toBe(whole);
  await opened.close();
  await readings.close();
});

/** Whole readings that a session keeps. */
const MOST_KEPT = 6;

it('reads three tabs at once, two of them with the same article', async () => {
  const readings = await readingsOf(launched);
  const { whole } = await readings.look();
  const tabs = await Promise.all(
    ['/short-0.html', '/short-1.html', '/short-0.html'].map((path) =>
      openPage(launched, server.origin + path),
    ),
  );
  for (const { page } of tabs) {
    await page.bringToFront();
    await expect.poll(() => marksOn(page, 'official')).toContain(DREDGING.official);
  }
  // No more are kept than that, whatever was read before.
  const kept = Math.min(MOST_KEPT, whole + 2);
  await expect.poll(async () => (await readings.look()).whole, { timeout: 55_000 }).toBe(kept);
  await expect.poll(async () => (await readings.look()).progress).toEqual([]);
  for (const { page, popup } of tabs) {
    await page.bringToFront();
    const opened = await popup();
    await expect.poll(() => opened.part('Officials')).toContain(DREDGING.official);
    expect(await opened.part('Positions')).not.toContain(READING);
    await opened.close();
  }
  await readings.close();
});
