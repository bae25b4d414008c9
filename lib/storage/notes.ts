import { storage } from 'wxt/utils/storage';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { PageEntry } from '../model/library';
import { libraryIndex, pageNotes, savedPage } from './items';

/** Reads and writes of one library wait for each other, also across tabs, so that no note overwrites another. */
const LOCK = 'whosaid-library';

/** Adds a note to its page, and the page to the library when it is its first. The page's notes as they are then. */
export function addNote(annotation: Annotation, article: Article): Promise<readonly Annotation[]> {
  return navigator.locks.request(LOCK, async () => {
    const key = annotation.target.source;
    const notes = [...(await pageNotes(key).getValue()), annotation];
    const saved = (await savedPage(key).getValue())?.saved ?? annotation.created;
    const others = await entriesBut(key);
    // All in one write: a full disk or a crash leaves either all as it was, or all as it is to be.
    await storage.setItems([
      { item: savedPage(key), value: { article, saved } },
      { item: pageNotes(key), value: notes },
      {
        item: libraryIndex,
        value: [entryOf(key, article, saved, notes.length), ...others],
      },
    ]);
    return notes;
  });
}

/** Removes a note; a page without any leaves the library. The page's notes as they are then. */
export function removeNote(key: string, id: Annotation['id']): Promise<readonly Annotation[]> {
  return navigator.locks.request(LOCK, async () => {
    const notes = (await pageNotes(key).getValue()).filter((note) => note.id !== id);
    if (notes.length > 0) {
      const index = await libraryIndex.getValue();
      await storage.setItems([
        { item: pageNotes(key), value: notes },
        {
          item: libraryIndex,
          value: index.map((entry) =>
            entry.key === key ? { ...entry, notes: notes.length } : entry,
          ),
        },
      ]);
    } else {
      await storage.setItems([
        { item: savedPage(key), value: null },
        { item: pageNotes(key), value: [] },
        { item: libraryIndex, value: await entriesBut(key) },
      ]);
      // They are empty: should this fail, two keys without content are left, and the note is gone all the same.
      await storage.removeItems([savedPage(key), pageNotes(key)]).catch(() => undefined);
    }
    return notes;
  });
}

async function entriesBut(wanted: string): Promise<readonly PageEntry[]> {
  return (await libraryIndex.getValue()).filter(({ key }) => key !== wanted);
}

function entryOf(key: string, article: Article, saved: string, notes: number): PageEntry {
  const { title, outlet, published } = article;
  return {
    key,
    title,
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    saved,
    notes,
  };
}
