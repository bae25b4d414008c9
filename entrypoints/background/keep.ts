import { anchored } from '../../lib/annotations/anchor';
import { createAnnotation } from '../../lib/annotations/create';
import { browser } from '../../lib/browser';
import { tellPage } from '../../lib/messaging/channel';
import type { Annotation, SaveWish } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { addNote, removeNote } from '../../lib/storage/notes';
import { changeTab } from '../../lib/storage/tabs';
import { pageKey } from '../../lib/text/page-key';

/** Keeps words of an article, and shows them as kept wherever it is open. */
export async function keep({ wish, article }: { wish: SaveWish; article: Article }): Promise<void> {
  const id = `urn:uuid:${crypto.randomUUID()}` as const;
  const annotation = createAnnotation(wish, article, { id, now: new Date().toISOString() });
  await restore({ annotation, article });
}

/** Keeps an annotation as it is: a new one, or one that was removed by mistake. */
export async function restore({
  annotation,
  article,
}: {
  annotation: Annotation;
  article: Article;
}): Promise<void> {
  const kept = await addNote(annotation, article);
  await tell(annotation.target.source, kept);
}

/** Removes a note everywhere. */
export async function remove({
  source,
  id,
}: {
  source: string;
  id: Annotation['id'];
}): Promise<void> {
  await tell(source, await removeNote(source, id));
}

/** Brings the tabs that show a page, and what is known of them, up to what is kept of it. */
async function tell(key: string, kept: readonly Annotation[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await changeTab(id, (known) => {
        if (pageKey(known.article.url) !== key) return null;
        // The same page may read differently in another tab: each has its own places.
        const notes = anchored(kept, known.article.text);
        tellPage(id, 'notesChanged', { url: known.article.url, notes });
        return { ...known, notes };
      });
    }),
  );
}
