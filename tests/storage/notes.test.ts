import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotation } from '../../lib/model/annotation';
import { libraryIndex, pageNotes, savedPage } from '../../lib/storage/items';
import { addNote, removeNote } from '../../lib/storage/notes';
import { articleOf, noteOn } from '../support/noted';
import { provideLocks } from '../support/locks';

const article = articleOf('The council met at nine. The mayor spoke, and the clerk wrote it down.');
const KEY = 'https://news.example/levy';
const note = (words: string): Annotation => noteOn(article, words, {}, `urn:uuid:${words}`);
const kept = async () => (await pageNotes(KEY).getValue()).map(({ id }) => id.slice(9));

provideLocks();
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('adding', () => {
  it('keeps the note, the page, and a line of the index', async () => {
    await addNote(note('council'), article);
    expect(await kept()).toEqual(['council']);
    expect(await savedPage(KEY).getValue()).toEqual({
      article,
      saved: '2025-03-11T08:00:00.000Z',
    });
    expect(await libraryIndex.getValue()).toEqual([
      {
        key: KEY,
        title: 'The levy',
        outlet: 'The Lamp',
        saved: '2025-03-11T08:00:00.000Z',
        notes: 1,
      },
    ]);
  });

  it('keeps all notes of writers that write at once', async () => {
    const words = article.text.split(' ').filter((word, at, all) => all.indexOf(word) === at);
    await Promise.all(words.map((word) => addNote(note(word), article)));
    expect((await kept()).toSorted()).toEqual(words.toSorted());
    expect(await libraryIndex.getValue()).toMatchObject([{ key: KEY, notes: words.length }]);
  });

  it('keeps when a page was first saved', async () => {
    await addNote(note('council'), article);
    await addNote({ ...note('mayor'), created: '2026-01-01T00:00:00.000Z' }, article);
    expect((await savedPage(KEY).getValue())?.saved).toBe('2025-03-11T08:00:00.000Z');
  });
});

describe('removing', () => {
  it('keeps the other notes and their page', async () => {
    await addNote(note('council'), article);
    await addNote(note('mayor'), article);
    expect(await removeNote(KEY, note('council').id)).toHaveLength(1);
    expect(await kept()).toEqual(['mayor']);
    expect(await libraryIndex.getValue()).toMatchObject([{ key: KEY, notes: 1 }]);
  });

  it('takes the page from the library with its last note, and leaves nothing behind', async () => {
    await addNote(note('council'), article);
    await removeNote(KEY, note('council').id);
    expect(await savedPage(KEY).getValue()).toBeNull();
    expect(await libraryIndex.getValue()).toEqual([]);
    const left = await fakeBrowser.storage.local.get();
    expect(Object.keys(left).filter((key) => key.includes(KEY))).toEqual([]);
  });

  it('does nothing to a page without notes', async () => {
    expect(await removeNote(KEY, note('council').id)).toEqual([]);
    expect(await libraryIndex.getValue()).toEqual([]);
  });
});

describe('a full disk', () => {
  const local = () => fakeBrowser.storage.local;
  const all = () => local().get(null);

  /** Storage that takes so many writes and then refuses. */
  function refuseAfter(writes: number): void {
    const set = local().set.bind(local());
    let left = writes;
    vi.spyOn(local(), 'set').mockImplementation(async (items) => {
      if (left-- <= 0) throw new Error('QuotaExceededError');
      await set(items);
    });
  }

  // However many writes a change were made of, each place to fail is tried; one that comes through ends the search.
  it.each([0, 1, 2, 3])(
    'leaves all as it was or as it is to be, after %i writes',
    async (writes) => {
      await addNote(note('council'), article);
      const before = await all();
      refuseAfter(writes);
      const result = await addNote(note('mayor'), article).catch(String);
      vi.restoreAllMocks();
      if (writes === 0) expect(result).toContain('QuotaExceededError');
      if (typeof result === 'string') expect(await all()).toEqual(before);
      else expect(await libraryIndex.getValue()).toMatchObject([{ key: KEY, notes: 2 }]);
    },
  );

  it('keeps a note that could not be removed, and its count', async () => {
    await addNote(note('council'), article);
    await addNote(note('mayor'), article);
    const before = await all();
    refuseAfter(0);
    await expect(removeNote(KEY, note('council').id)).rejects.toThrow('QuotaExceededError');
    vi.restoreAllMocks();
    expect(await all()).toEqual(before);
  });

  it('keeps nothing of a page whose keys could not be cleared away, and takes notes on it again', async () => {
    await addNote(note('council'), article);
    vi.spyOn(local(), 'remove').mockRejectedValue(new Error('disk'));
    expect(await removeNote(KEY, note('council').id)).toEqual([]);
    vi.restoreAllMocks();
    expect(JSON.stringify(await all())).not.toContain('mayor');
    expect(await libraryIndex.getValue()).toEqual([]);
    await addNote(note('mayor'), article);
    expect(await libraryIndex.getValue()).toMatchObject([{ key: KEY, notes: 1 }]);
  });

  it('does not bar the next writer', async () => {
    refuseAfter(0);
    await expect(addNote(note('council'), article)).rejects.toThrow();
    vi.restoreAllMocks();
    await addNote(note('mayor'), article);
    expect(await kept()).toEqual(['mayor']);
  });
});
