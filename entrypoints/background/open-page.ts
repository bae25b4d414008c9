import { anchored } from '../../lib/annotations/anchor';
import type { OpenedPage } from '../../lib/messaging/protocol';
import type { Article } from '../../lib/model/article';
import type { TabState } from '../../lib/model/tab';
import { pageNotes } from '../../lib/storage/items';
import { forgetTab, setTab } from '../../lib/storage/tabs';
import { pageKey } from '../../lib/text/page-key';
import { isReadLanguage } from '../../lib/text/read-language';
import { analysisOf } from './engine';
import { wholeBefore } from './whole';

/** The last request of each tab: a slow answer to an earlier page must not show on a later one. */
const latest = new Map<number, object>();

/** Looks at an article and remembers for popup and panels what its tab shows. */
export async function openPage(article: Article, tab: number | undefined): Promise<OpenedPage> {
  const request = {};
  if (tab !== undefined) latest.set(tab, request);
  const show = async (state: TabState) => {
    if (tab !== undefined && latest.get(tab) === request) await setTab(tab, state);
  };
  try {
    await show({ state: 'reading' });
    const [atFirst, before, kept] = await Promise.all([
      analysisOf(article),
      wholeBefore(article),
      pageNotes(pageKey(article.url)).getValue(),
    ]);
    const analysis = before ?? atFirst;
    const notes = anchored(kept, article.text);
    await show(
      isReadLanguage(analysis.language)
        ? { state: 'read', article, analysis, notes }
        : { state: 'otherLanguage', language: analysis.language },
    );
    return { analysis, notes };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await show({ state: 'failed', detail });
    throw error;
  }
}

/** Forgets what a tab showed. */
export async function leavePage(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  latest.delete(tab);
  await forgetTab(tab);
}
