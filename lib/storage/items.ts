import { storage } from 'wxt/utils/storage';
import type { Annotation } from '../model/annotation';
import type { PageEntry, SavedPage } from '../model/library';
import { defaultSettings, type Settings } from '../model/settings';
import type { Analysis } from '../model/analysis';
import type { Progress, TabState } from '../model/tab';

/** What the reader chose. */
export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: defaultSettings,
});

/** A line for each saved page, newest first. */
export const libraryIndex = storage.defineItem<readonly PageEntry[]>('local:library:index', {
  fallback: [],
});

/** A saved page, by its page key. */
export function savedPage(key: string) {
  return storage.defineItem<SavedPage | null>(`local:page:${key}`, { fallback: null });
}

/** The notes of a page, by its page key, oldest first. */
export function pageNotes(key: string) {
  return storage.defineItem<readonly Annotation[]>(`local:notes:${key}`, { fallback: [] });
}

/** What was written of notes on a text and not yet saved, by the text's hash: places in it hold for that text alone. */
export function draftsOn(textHash: string) {
  return storage.defineItem<Readonly<Record<string, string>>>(`session:drafts:${textHash}`, {
    fallback: {},
  });
}

/** What is known of the page a tab shows; gone with the browser session. */
export function tabState(tab: number) {
  return storage.defineItem<TabState | null>(`session:tab:${tab}`, { fallback: null });
}

/** How much of the article that a tab shows has been read, while it is. Apart from the tab's state, which is large and changes seldom. */
export function tabProgress(tab: number) {
  return storage.defineItem<Progress | null>(`session:progress:${tab}`, { fallback: null });
}

/** An article that was read whole in this session, by its key. */
export interface ReadBefore {
  readonly key: string;
  readonly analysis: Analysis;
}

/** The articles read whole of late, the last one first. */
export const readBefore = storage.defineItem<readonly ReadBefore[]>('session:read', {
  fallback: [],
});
