import type { Drafts } from '../model/annotation';
import { draftsOn } from './items';

/** The drafts on a text; every change is kept for the session. */
export async function openDrafts(textHash: string): Promise<Drafts> {
  const item = draftsOn(textHash);
  const drafts = new Map(Object.entries(await item.getValue()));
  const keep = () => {
    const kept = drafts.size > 0 ? item.setValue(Object.fromEntries(drafts)) : item.removeValue();
    // Where the session has no room left, the drafts live as long as the popup does.
    kept.catch(() => undefined);
  };
  return {
    get: (name) => drafts.get(name),
    set(name, words) {
      drafts.set(name, words);
      keep();
    },
    delete(name) {
      drafts.delete(name);
      keep();
    },
  };
}
