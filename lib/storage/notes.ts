import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { PageEntry } from '../model/library';
import { libraryIndex, pageNotes, savedPage } from './items';

/** Reads and writes of one library wait for each other, also across tabs, so that no note overwrites another. */
const LOCK = 'whosaid-library';

/** Adds a note to its page, and the page to the library when it is its first. The page's notes as they are then. */
export function addNote(
  annotation: Annotation,
  page: { article: Article; analysis: Analysis },
): Promise<readonly Annotation[]> {
  return navigator.locks.request(LOCK, async () => {
    const key = annotation.target.source;
    const notes = [...(await pageNotes(key).getValue()), annotation];
    // The page first: a crash in between leaves a page without a note, not a note whose page is unknown.
    const saved = (await savedPage(key).getValue())?.saved ?? annotation.created;
    await savedPage(key).setValue({ ...page, saved });
    await pageNotes(key).setValue(notes);
    await enter(entryOf(key, page.article, saved, notes.length));
    return notes;
  });
}

/** Removes a note; a page without any leaves the library. The page's notes as they are then. */
export function removeNote(key: string, id: Annotation['id']): Promise<readonly Annotation[]> {
  return navigator.locks.request(LOCK, async () => {
    const notes = (await pageNotes(key).getValue()).filter((note) => note.id !== id);
    const index = await libraryIndex.getValue();
    if (notes.length > 0) {
      await pageNotes(key).setValue(notes);
      await libraryIndex.setValue(
        index.map((entry) => (entry.key === key ? { ...entry, notes: notes.length } : entry)),
      );
    } else {
      await pageNotes(key).removeValue();
      await savedPage(key).removeValue();
      await libraryIndex.setValue(index.filter((entry) => entry.key !== key));
    }
    return notes;
  });
}

async function enter(entry: PageEntry): Promise<void> {
  const others = (await libraryIndex.getValue()).filter(({ key }) => key !== entry.key);
  await libraryIndex.setValue([entry, ...others]);
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
