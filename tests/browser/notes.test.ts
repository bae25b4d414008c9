import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { servePages } from '../../lib/commands/browsers/serve-pages';
import { marksOn, pointAt } from './support/marks';
import { pressCommand } from './support/press-command';
import { selectByDragging } from './support/select-by-dragging';
import { openArticle, openPage, PAGES, Session, startBrowser } from './support/session';

const session = new Session();

it('keeps an official with a note from the card, lists it in the popup, and removes it', async () => {
  const { page, card, popup } = await openArticle(session.open('/sample.html'));
  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toContain('Ingrid Solvang');
  await card.click({ role: 'button', words: 'save Ingrid Solvang with a note' });
  await card.click({ role: 'field', words: 'Ingrid Solvang' });
  await page.keyboard.type('Ask her about the islands.');
  await card.click({ role: 'button', words: 'save' });
  await expect.poll(() => marksOn(page, 'note')).toEqual(['Ingrid Solvang']);

  const opened = await popup();
  await expect.poll(() => opened.part('Your notes')).toContain('Ask her about the islands.');
  await opened.click({ role: 'button', words: 'remove' });
  await expect.poll(() => opened.words()).not.toContain('Ask her about the islands.');
  await expect.poll(() => marksOn(page, 'note')).toEqual([]);
  await opened.close();
});

it('keeps a quotation with a note from the popup', async () => {
  const { page, popup } = await openArticle(session.open('/sample.html'));
  const opened = await popup();
  await opened.click({ role: 'opener', words: 'Ingrid Solvang' });
  await opened.click({ role: 'button', words: 'save the statement of Ingrid Solvang with a note' });
  await opened.write({ role: 'field', words: 'note' }, 'Strong words.');
  await opened.click({ role: 'button', words: 'save' });
  await expect.poll(() => marksOn(page, 'note')).toHaveLength(1);
  await expect.poll(() => opened.part('Your notes')).toContain('Strong words.');
  const notes = await opened.part('Your notes');
  // What is marked as kept is what the list says.
  const [kept] = await marksOn(page, 'note');
  expect(notes).toContain(kept);
  await opened.click({ role: 'button', words: 'remove' });
  await expect.poll(() => marksOn(page, 'note')).toEqual([]);
  await opened.close();
});

it('keeps a note that was not finished when the popup closed', async () => {
  const { page, popup } = await openArticle(session.open('/sample.html'));
  const first = await popup();
  await first.click({ role: 'opener', words: 'Siri Haugen' });
  await first.click({ role: 'button', words: 'save Siri Haugen with a note' });
  await first.write({ role: 'field', words: 'note' }, 'Half a thou');
  await first.close();

  const second = await popup();
  await second.click({ role: 'opener', words: 'Siri Haugen' });
  await expect.poll(() => second.part('Officials')).toContain('Unsaved note…');
  await second.click({ role: 'button', words: 'save Siri Haugen with a note' });
  await second.click({ role: 'button', words: 'save' });
  await expect.poll(() => second.part('Your notes')).toContain('Half a thou');
  expect(await second.part('Officials')).not.toContain('Unsaved note…');
  await second.click({ role: 'button', words: 'remove' });
  await expect.poll(() => marksOn(page, 'note')).toEqual([]);
  await second.close();
});

it('keeps a position at one click, under its holder', async () => {
  const { page, popup } = await openArticle(session.open('/sample.html'));
  const opened = await popup();
  await opened.click({ role: 'opener', words: 'Ingrid Solvang' });
  await opened.click({ role: 'button', words: 'save the position of Ingrid Solvang' });
  await expect.poll(() => marksOn(page, 'note')).toHaveLength(1);
  const [kept] = await marksOn(page, 'note');
  await expect.poll(() => opened.part('Your notes')).toContain(kept);
  expect(await opened.part('Your notes')).toContain('Ingrid Solvang');
  await opened.click({ role: 'button', words: 'remove' });
  await expect.poll(() => marksOn(page, 'note')).toEqual([]);
  await opened.close();
});

it('keeps any words that the reader selects', async () => {
  const { page, card, popup } = await openArticle(session.open('/sample.html'));
  const words = 'Both captains confirmed it.';
  await selectByDragging(page, words);
  await pressCommand(session.browser, 'keep-selection');
  await expect.poll(card.words).toContain(words);
  await card.click({ role: 'field', words: 'selected words' });
  await page.keyboard.type('Check with the captains.');
  await card.click({ role: 'button', words: 'save' });
  await expect.poll(() => marksOn(page, 'note')).toEqual([words]);

  await pointAt(page, 'note', words);
  await expect.poll(card.words).toContain('Check with the captains.');
  await card.click({ role: 'button', words: 'remove' });
  await expect.poll(() => marksOn(page, 'note')).toEqual([]);
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).not.toBeNull();
  expect(await opened.words()).not.toContain('Check with the captains.');
  await opened.close();
});

it('finds a note again after the browser was closed and started anew', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'whosaid-profile-'));
  const server = await servePages(PAGES);
  onTestFinished(async () => {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const first = await startBrowser({ profile });
  try {
    const { page, popup } = await openArticle(openPage(first, `${server.origin}/sample.html`));
    const opened = await popup();
    await opened.click({ role: 'opener', words: 'Siri Haugen' });
    await opened.click({ role: 'button', words: 'save Siri Haugen with a note' });
    await opened.write({ role: 'field', words: 'note' }, 'Call the mayor.');
    await opened.click({ role: 'button', words: 'save' });
    await expect.poll(() => marksOn(page, 'note')).toEqual(['Siri Haugen']);
  } finally {
    await first.close();
  }

  const second = await startBrowser({ profile });
  try {
    const { page, card, popup } = await openPage(second, `${server.origin}/sample.html#again`);
    await expect.poll(() => marksOn(page, 'note')).toEqual(['Siri Haugen']);
    const opened = await popup();
    await expect.poll(() => opened.part('Your notes')).toContain('Call the mayor.');
    await opened.click({ role: 'button', words: 'remove' });
    await expect.poll(() => marksOn(page, 'note')).toEqual([]);
    expect(await card.words()).toBeNull();
  } finally {
    await second.close();
  }
});
