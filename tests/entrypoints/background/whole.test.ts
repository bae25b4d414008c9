import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadingWish } from '../../../lib/messaging/whole-reading';
import type { Analysis } from '../../../lib/model/analysis';
import { tabProgress, tabState } from '../../../lib/storage/items';
import { analysisOf } from '../../support/analysis';
import { articleOf } from '../../support/article';
import { provideLocks } from '../../support/locks';

const article = articleOf('Minister Ada Brook said the port was full. Brook opposes the toll.');
const whole = analysisOf({ textHash: 'whole' });

/** Stands for the encoder, which takes seconds and its weights: readings, in the order they were begun. */
interface Begun {
  readonly signal: AbortSignal;
  end(analysis: Analysis): void;
  fail(error: Error): void;
}
const { begun } = vi.hoisted(() => ({ begun: [] as Begun[] }));
vi.mock('../../../entrypoints/background/reader', () => ({
  READER_TROUBLE: 'ReaderTrouble',
  withReader: (signal: AbortSignal) =>
    new Promise<Analysis>((end, fail) => {
      begun.push({ signal, end, fail });
    }),
}));

provideLocks();
vi.stubGlobal(
  'fetch',
  async (file: string) => new Response(readFileSync(`assets${new URL(file).pathname}`)),
);

/** The background as it starts; what the session holds outlives it. */
async function started() {
  vi.resetModules();
  begun.length = 0;
  return (await import('../../../entrypoints/background/whole')).readWholeFor;
}

beforeEach(async () => {
  fakeBrowser.reset();
  for (const tab of [1, 2]) await opened(tab);
});

/** A tab in which the names of an article were found. */
async function opened(tab: number, shown = article) {
  const analysis = analysisOf({ reading: 'names' });
  await tabState(tab).setValue({ state: 'read', article: shown, analysis, notes: [] });
}

const wishOf = (tab: number, more: Partial<ReadingWish> = {}): ReadingWish => ({
  tab,
  stopped: 0,
  signal: new AbortController().signal,
  progress: () => {},
  ...more,
});
const nextBegun = async (number = 1) => {
  await vi.waitFor(() => expect(begun).toHaveLength(number));
  return begun[number - 1]!;
};
const found = async (tab: number) => {
  const known = await tabState(tab).getValue();
  return known?.state === 'read' ? known.analysis : null;
};

it('reads an article once for all tabs that show it, and tells each', async () => {
  const read = await started();
  const both = [read(wishOf(1)), read(wishOf(2))];
  (await nextBegun()).end(whole);
  expect(await Promise.all(both)).toEqual([{ analysis: whole }, { analysis: whole }]);
  expect(begun).toHaveLength(1);
  expect([await found(1), await found(2)]).toEqual([whole, whole]);
  expect(await tabProgress(1).getValue()).toBeNull();
});

it('reads on where one of two tabs is left, and stops where both are', async () => {
  const read = await started();
  const [one, other] = [new AbortController(), new AbortController()];
  const left = read(wishOf(1, { signal: one.signal }));
  const stays = read(wishOf(2, { signal: other.signal }));
  const { signal } = await nextBegun();
  await vi.waitFor(() => one.abort(new Error('left')));
  await expect(left).rejects.toThrow('left');
  expect(signal.aborted).toBe(false);
  other.abort(new Error('left too'));
  await expect(stays).rejects.toThrow('left too');
  expect(signal.aborted).toBe(true);
  void read(wishOf(1));
  await nextBegun(2);
});

it('does not read again what was read in this session, though the background was stopped since', async () => {
  const first = (await started())(wishOf(1));
  (await nextBegun()).end(whole);
  await first;
  const read = await started();
  await opened(1);
  expect(await read(wishOf(1))).toEqual({ analysis: whole });
  expect(await found(1)).toEqual(whole);
  expect(begun).toEqual([]);
});

it('shows nothing of it in a tab that has come to show another article', async () => {
  const read = await started();
  const done = read(wishOf(1));
  const reading = await nextBegun();
  await opened(1, articleOf('It rains in Dale.'));
  reading.end(whole);
  await done;
  expect(await found(1)).toMatchObject({ reading: 'names' });
});

it('tells in a sentence why it can’t be read whole, with all that is known without', async () => {
  const read = await started();
  const done = read(wishOf(1));
  const trouble = Object.assign(new Error('There is too little memory.'), {
    name: 'ReaderTrouble',
  });
  (await nextBegun()).fail(trouble);
  expect(await done).toMatchObject({
    analysis: { reading: 'unable', entities: [{ name: 'Ada Brook' }] },
    trouble: 'There is too little memory.',
  });
  expect(await tabState(1).getValue()).toMatchObject({ trouble: 'There is too little memory.' });
});

it('tries no more where the background was stopped over it again and again', async () => {
  const read = await started();
  const { analysis, trouble } = await read(wishOf(1, { stopped: 4 }));
  expect(analysis.reading).toBe('unable');
  expect(trouble).toMatch(/can’t be read here/);
  expect(begun).toEqual([]);
});

it('breaks off where something else goes wrong, for the page to ask anew', async () => {
  const read = await started();
  const done = read(wishOf(1));
  (await nextBegun()).fail(new RangeError('at 7'));
  await expect(done).rejects.toThrow('at 7');
});
