import { browser } from 'wxt/browser';
import type { Progress, WholeRead } from '../model/tab';
import { isConnected } from './connected';

/** The name of the line between a page and the background on which an article is read whole; how often it broke follows. */
const LINE = 'whole-reading';
/** After how long a line that broke is taken up again, in milliseconds, the first time; then each time as much longer. */
const AGAIN = 500;
/** So often a line is taken up again: one that always breaks would keep the machine busy for ever. */
const MOST = 8;

/** What a page hears of the reading of its article. */
export interface ReadingNews {
  progress(progress: Progress): void;
  whole(read: WholeRead): void;
}

/** The article that a tab was last opened with, to be read whole for it. */
export interface ReadingWish {
  readonly tab: number;
  /** How often the background was stopped over it. */
  readonly stopped: number;
  /** Says that it is no longer wanted. */
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
}

type News = { readonly progress: Progress } | { readonly whole: WholeRead };

/**
 * Has the background read the article that this page was opened with. The line stands as long as that is wanted: where the page
 * goes, the browser itself cuts it, and where the background is stopped, the page hears so and asks anew.
 */
export function askWhole(hears: ReadingNews, signal: AbortSignal): void {
  let stopped = 0;
  const ask = () => {
    if (signal.aborted || stopped > MOST || !isConnected()) return;
    const line = browser.runtime.connect({ name: `${LINE} ${stopped}` });
    const over = new AbortController();
    const end = () => {
      over.abort();
      line.disconnect();
    };
    signal.addEventListener('abort', end, { signal: over.signal });
    line.onMessage.addListener((news: News) => {
      if (over.signal.aborted) return;
      if ('progress' in news) return hears.progress(news.progress);
      end();
      hears.whole(news.whole);
    });
    line.onDisconnect.addListener(() => {
      if (over.signal.aborted) return;
      over.abort();
      stopped++;
      setTimeout(ask, AGAIN * stopped);
    });
  };
  ask();
}

/** Answers pages that want their article read whole. A reading that fails breaks its line, so that the page asks anew. */
export function serveWhole(read: (wish: ReadingWish) => Promise<WholeRead>): void {
  browser.runtime.onConnect.addListener((line) => {
    const { name, sender } = line;
    const tab = sender?.tab?.id;
    const [what, stopped] = name.split(' ');
    if (what !== LINE || sender?.id !== browser.runtime.id || tab === undefined) return;
    const left = new AbortController();
    const { signal } = left;
    line.onDisconnect.addListener(() => left.abort());
    const tell = (news: News) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a line of ours, and no window
      if (!signal.aborted) line.postMessage(news);
    };
    const progress = (news: Progress) => tell({ progress: news });
    read({ tab, stopped: Number(stopped), signal, progress }).then(
      (whole) => tell({ whole }),
      () => line.disconnect(),
    );
  });
}
