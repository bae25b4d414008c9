import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDrafts } from '../../lib/storage/drafts';

beforeEach(() => fakeBrowser.reset());

it('finds drafts again, each on its own text', async () => {
  const drafts = await openDrafts('a1');
  drafts.set('quote 7', 'Ask ag');
  drafts.set('quote 7', 'Ask again.');
  drafts.set('official 3', 'Who?');
  await vi.waitFor(async () => {
    const later = await openDrafts('a1');
    expect([later.get('quote 7'), later.get('official 3')]).toEqual(['Ask again.', 'Who?']);
  });
  expect((await openDrafts('b2')).get('quote 7')).toBeUndefined();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('forgets what was saved, and leaves nothing of the last', async () => {
  const drafts = await openDrafts('a1');
  drafts.set('quote 7', 'Ask again.');
  drafts.delete('quote 7');
  expect(drafts.get('quote 7')).toBeUndefined();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
});

it('keeps what was written in the open popup where the session has no room', async () => {
  const drafts = await openDrafts('a1');
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  drafts.set('quote 7', 'Ask again.');
  expect(drafts.get('quote 7')).toBe('Ask again.');
});
