import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from '../../lib/commands/browsers/launch';
import { type PageServer, servePages } from '../../lib/commands/browsers/serve-pages';
import type { Popup } from '../../lib/commands/browsers/popup';
import { pointAt } from './support/marks';
import { openArticle, openPage, PAGES, startBrowser } from './support/session';

/** A page of our own with given paragraphs among others. */
function pageWith(...paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>Ferry dock in Ostrel to stay shut</title><meta property="og:type" content="article"></head>
    <body><article><h1>Ferry dock in Ostrel to stay shut</h1>
    ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
    <p>The ferry dock of Ostrel has been shut since ice bent its gate on 9 March. Some thirty boats lie in the bay, and fish worth several thousand has gone bad. Lorries wait in a line that is four kilometres long.</p>
    <p>The board meets again on Tuesday. The repair is to take five weeks, and its cost has been put at nine million. Two plans for a new gate were dropped in 2009 and in 2014 for lack of money.</p>
    </article></body></html>`;
}

const UNSAID = [
  'Mayor Hanna Steen does not suggest that the gate will hold.',
  'Senator Emil Roos doubts that a toll is the answer.',
];
const LOADED = [
  'Senator Ilmari Koskela said the report was false.',
  '“I opposed the loan from the first day,” Alberta Quansah, a former treasury secretary, said.',
  'President Efua Otu has cancelled a rise in the fuel levy.',
];
const STANCES = '(?:supports|opposes|calls for|warns|promises|denies)';

let launched: Launched;
let server: PageServer;
beforeAll(async () => {
  const pages = { '/unsaid.html': pageWith(...UNSAID), '/loaded.html': pageWith(...LOADED) };
  server = await servePages({ ...PAGES, ...pages });
  launched = await startBrowser();
});
afterAll(async () => {
  await launched.close();
  await server.close();
});

const open = (path: string) => openArticle(openPage(launched, server.origin + path));

/** The popup with all its rows open, and what each of its buttons that copy gives to the clipboard. */
async function allOf(popup: Popup): Promise<{ readonly shown: string; readonly copied: string[] }> {
  return popup.look(async (document) => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    await new Promise((drawn) => setTimeout(drawn, 100));
    const copied: string[] = [];
    const { clipboard } = document.defaultView!.navigator;
    const given = Object.getPrototypeOf(clipboard) as { writeText(words: string): Promise<void> };
    // The clipboard of a machine without a window takes nothing.
    given.writeText = async (words) => void copied.push(words);
    const buttons = '[data-testid=copy-quote], [data-testid=copy-position], [data-testid=copy]';
    for (const each of document.querySelectorAll<HTMLElement>(buttons)) each.click();
    await new Promise((done) => setTimeout(done, 100));
    return { shown: document.body.innerText, copied };
  }, null);
}

/** What popup and card show and copy of an article that has been read whole. */
async function toldOf(path: string, officials: readonly string[]): Promise<readonly string[]> {
  const { page, card } = await open(path);
  const popup = await launched.openPopup(page);
  const wordsOf = () => popup.look((document) => document.body.innerText, null);
  await expect.poll(wordsOf, { timeout: 30_000 }).toContain('Positions');
  await expect.poll(wordsOf, { timeout: 30_000 }).not.toContain('Reading');
  const { shown, copied } = await allOf(popup);
  await popup.close();
  const cards: string[] = [];
  for (const name of officials) {
    await pointAt(page, 'official', name);
    await expect.poll(card.words).toContain(name);
    cards.push((await card.words()) ?? '');
    await page.keyboard.press('Escape');
  }
  expect(copied).not.toEqual([]);
  return [shown, ...copied, ...cards];
}

it('never shows or copies as said what was not said, or was doubted', async () => {
  const told = await toldOf('/unsaid.html', ['Hanna Steen', 'Emil Roos']);
  for (const words of told) {
    for (const line of words.split('\n')) {
      expect(line).not.toMatch(/as reported|reported that/i);
      if (/gate will hold/.test(line)) expect(line).toContain('does not suggest that');
      if (/is the answer/.test(line)) expect(line).toContain('doubts that');
    }
  }
});

it('makes no sentence of a stance and the words it is about', async () => {
  const told = await toldOf('/loaded.html', ['Ilmari Koskela', 'Alberta Quansah', 'Efua Otu']);
  for (const words of told) {
    expect(words).not.toMatch(new RegExp(`\\b${STANCES}: `));
    for (const line of words.split('\n').filter((each) => each.includes('['))) {
      expect(line, 'the tag stands apart, in brackets').toMatch(/”\s*\\?\[/);
    }
    if (/report was false/.test(words)) {
      expect(words).toContain('Senator Ilmari Koskela said the report was false.');
    }
    if (/a rise in the fuel levy/.test(words)) {
      expect(words).toContain('President Efua Otu has cancelled a rise in the fuel levy.');
    }
  }
});

it('tells how sure each position is, and folds those that are less so', async () => {
  const { page } = await open('/sample.html');
  const popup = await launched.openPopup(page);
  const rows = () =>
    popup.look((document) => {
      const part = document.querySelector('[data-testid=stands]');
      const wordsOf = (selector: string) =>
        [...(part?.querySelectorAll<HTMLElement>(selector) ?? [])].map((row) => row.textContent);
      return {
        open: wordsOf('[data-testid=positions] [data-testid=position]'),
        folded: wordsOf('[data-testid=less-sure] [data-testid=position]'),
        fold: wordsOf('[data-testid=less-sure] > summary'),
      };
    }, null);
  await expect.poll(async () => (await rows()).open.length, { timeout: 30_000 }).toBeGreaterThan(0);
  const { open: shown, folded, fold } = await rows();
  for (const row of shown) expect(row).toMatch(/(?:fairly )?sure/);
  for (const row of shown) expect(row).not.toContain('less sure');
  for (const row of folded) expect(row).toContain('less sure');
  expect(fold).toEqual(folded.length > 0 ? [`${folded.length} less sure`] : []);
  await popup.close();
});
