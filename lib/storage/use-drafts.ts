import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../model/annotation';
import { draftsOn } from './items';

/** Drafts of notes on a text that outlive the popup, which closes at any click beside it; undefined until they are read. */
export function useDrafts(textHash: string): Drafts | undefined {
  const [opened, setOpened] = useState<{ textHash: string; drafts: Drafts }>();
  useEffect(() => {
    let live = true;
    void openDrafts(textHash).then((drafts) => {
      if (live) setOpened({ textHash, drafts });
    });
    return () => {
      live = false;
    };
  }, [textHash]);
  return opened?.textHash === textHash ? opened.drafts : undefined;
}

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
