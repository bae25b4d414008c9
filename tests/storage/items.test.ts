import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../lib/model/settings';
import { pageNotes, settings, tabState } from '../../lib/storage/items';

beforeEach(() => fakeBrowser.reset());

it('has the settings a reader who chose nothing expects', async () => {
  expect(await settings.getValue()).toEqual(defaultSettings);
});

it('keeps what a tab shows for the session alone', async () => {
  await tabState(3).setValue({ state: 'reading' });
  expect(await fakeBrowser.storage.session.get()).toEqual({ 'tab:3': { state: 'reading' } });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('keeps notes page by page', async () => {
  expect(await pageNotes('https://a.example/x').getValue()).toEqual([]);
  await pageNotes('https://a.example/x').setValue([]);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['notes:https://a.example/x']);
});
