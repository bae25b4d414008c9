// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/popup/app';
import type { PageStatus, TabState } from '../../../lib/model/tab';
import { tabState } from '../../../lib/storage/items';
import { analysisOf, person, says } from '../../support/analysis';
import { articleOf } from '../../support/article';

const TAB = 7;
const HOST = 'news.example';
const text = 'Minister Ada Brook said “Ships must wait.”';
const ada = person('e1', text, { name: 'Ada Brook', office: 'Minister' });
const read: TabState = {
  state: 'read',
  article: articleOf(text),
  analysis: analysisOf({
    entities: [ada],
    attributions: [says('a1', text, ada, '“Ships must wait.”')],
  }),
  notes: [],
};

/** What the page says of itself; null where no script of ours runs. */
let page: PageStatus | null;
/** The calls that reached the page and our background, by name. */
let called: string[];

/** Stands for the other side of the messages: the real one is met in the tests in browsers. */
function answer(type: string): object | undefined {
  called.push(type);
  if (type !== 'status') return { res: true };
  return page ? { res: page } : undefined;
}

beforeEach(() => {
  fakeBrowser.reset();
  page = null;
  called = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (
      _tab: number,
      { type }: { type: string },
      _to: object,
      done: (a: unknown) => void,
    ) => done(answer(type)),
    reload: () => called.push('reload'),
  });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ type }: { type: string }, done: (a: unknown) => void) => done(answer(type)),
  });
});
afterEach(() => render(null, document.body));

/** Opens the popup on a tab that stands thus, until it says something. */
async function open(status: PageStatus['state'] | null, known: TabState | null = null) {
  page = status && { state: status, shown: true, host: HOST };
  await tabState(TAB).setValue(known);
  render(<App tab={TAB} />, document.body);
  await vi.waitFor(() => expect(words()).not.toBe(''));
}
const words = () => document.body.textContent ?? '';
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === name)!.click();

it.each<[string, PageStatus['state'] | null, TabState | null, RegExp]>([
  ['is being read', 'reading', { state: 'reading' }, /^Reading…/],
  ['was read before and is read anew', 'reading', read, /^Reading…/],
  ['is no article', 'notArticle', null, /^This doesn’t look like an article/],
  ['speaks another language', 'read', { state: 'otherLanguage', language: 'fr' }, /in French/],
  ['speaks one without a name', 'read', { state: 'otherLanguage', language: 'und' }, /another/],
  ['is out of reach', null, null, /^This page is out of reach/],
  ['is out of reach now, whatever was known', null, read, /^This page is out of reach/],
  ['is on a site left alone', 'off', null, /leave news\.example alone. Your notes there are kept/],
])('tells of a page that %s', async (_, status, known, told) => {
  await open(status, known);
  expect(words()).toMatch(told);
});

it('tells what went wrong, to be copied, and what to do', async () => {
  const failed = { state: 'failed', detail: 'RangeError: at 7' } as const;
  await open('failed', failed);
  expect(words()).toMatch(/could not be read[^]*Your saved notes are safe[^]*Copy the error/);
  expect(document.querySelector('pre')?.textContent).toContain('RangeError: at 7');
});

it('shows who says what, once it is read', async () => {
  await open('read', read);
  expect(words()).toMatch(
    /Ministers split over ferries[^]*Ada Brook[^]*Minister[^]*Ships must wait/,
  );
});

it('follows a page from its reading to what was found', async () => {
  await open('reading', { state: 'reading' });
  page = { state: 'read', shown: true, host: HOST };
  await tabState(TAB).setValue(read);
  await vi.waitFor(() => expect(words()).toContain('Ada Brook'));
});

it.each([
  ['notArticle', 'Read it anyway', 'readAnyway'],
  ['off', 'Switch on for this site', 'setSite'],
  [null, 'Reload the page', 'reload'],
] as const)('offers a way on from %s: “%s”', async (status, name, call) => {
  await open(status);
  press(name);
  await vi.waitFor(() => expect(called).toContain(call));
});

it('sees that a page is gone when a wish fails', async () => {
  await open('notArticle');
  page = null;
  press('Read it anyway');
  await vi.waitFor(() => expect(words()).toContain('This page is out of reach'));
});
