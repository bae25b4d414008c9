import type { ReadTab, TabState } from '../model/tab';
import { tabProgress, tabState } from './items';

/** Writes what is known of the page that a tab shows. Changes of one tab wait for each other, so that none undoes another. */
export function setTab(tab: number, state: TabState): Promise<void> {
  return locked(tab, () => tabState(tab).setValue(state));
}

/** Changes what is known of the article that a tab shows; nothing where it shows none. `to` gives null where nothing changes. */
export function changeTab(tab: number, to: (known: ReadTab) => ReadTab | null): Promise<void> {
  return locked(tab, async () => {
    const known = await tabState(tab).getValue();
    const changed = known?.state === 'read' ? to(known) : null;
    if (changed) await tabState(tab).setValue(changed);
  });
}

/** Forgets what a tab showed. */
export function forgetTab(tab: number): Promise<void> {
  return locked(tab, async () => {
    await Promise.all([tabState(tab).removeValue(), tabProgress(tab).removeValue()]);
  });
}

function locked(tab: number, change: () => Promise<void>): Promise<void> {
  return navigator.locks.request(`whosaid-tab-${tab}`, change);
}
