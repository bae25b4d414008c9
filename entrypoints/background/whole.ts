import { readWhole } from '../../lib/analysis/read';
import { withoutMade } from '../../lib/analysis/without-made';
import type { Encoder } from '../../lib/encoder/session';
import type { ReadingWish } from '../../lib/messaging/whole-reading';
import type { Analysis } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';
import type { Progress, WholeRead } from '../../lib/model/tab';
import { readBefore, tabProgress, tabState } from '../../lib/storage/items';
import { changeTab } from '../../lib/storage/tabs';
import { hash } from '../../lib/text/hash';
import { NO_READER } from '../../lib/wording/trouble';
import { extractorsReady } from './engine';
import { READER_TROUBLE, withReader } from './reader';

/** Over what stopped the background so often the reader is no longer tried. */
const MOST_STOPS = 3;
/** So many articles read whole are kept for the session: a page that is loaded anew has all at once. */
const KEPT = 6;
/** Progress is told so often at most, in milliseconds. */
const TELL = 250;

/** The reading of one article, however many pages show it. */
interface Job {
  readonly read: Promise<WholeRead>;
  readonly stop: AbortController;
  readonly heard: Set<(progress: Progress) => void>;
  last?: Progress;
}

const jobs = new Map<string, Job>();

/** Reads the article of a tab whole, once for all tabs that show it, and keeps in the tab's state how far it is. */
export async function readWholeFor(wish: ReadingWish): Promise<WholeRead> {
  const { tab, stopped, signal } = wish;
  const shown = await tabState(tab).getValue();
  if (shown?.state !== 'read') throw new Error('This tab shows no article.');
  const { article } = shown;
  const known = await wholeBefore(article);
  signal.throwIfAborted();
  const key = keyOf(article);
  const hear = (progress: Progress) => {
    wish.progress(progress);
    void tabProgress(tab).setValue(progress);
  };
  try {
    const read = known
      ? { analysis: known }
      : await joined(jobs.get(key) ?? begin(key, article, stopped), signal, hear);
    await changeTab(tab, (now) => (keyOf(now.article) === key ? { ...now, ...read } : null));
    return read;
  } finally {
    await tabProgress(tab).removeValue();
  }
}

/** What was found in an article when it was read whole in this session; null where it was not. */
export async function wholeBefore(article: Article): Promise<Analysis | null> {
  const key = keyOf(article);
  return (await readBefore.getValue()).find((each) => each.key === key)?.analysis ?? null;
}

/** What a job comes to; rejects when the signal says that it is no longer wanted here. Where nobody wants it any more it stops. */
async function joined(
  job: Job,
  signal: AbortSignal,
  hear: (progress: Progress) => void,
): Promise<WholeRead> {
  job.heard.add(hear);
  if (job.last) hear(job.last);
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([job.read, left]);
  } finally {
    job.heard.delete(hear);
    if (job.heard.size === 0) job.stop.abort();
  }
}

function begin(key: string, article: Article, stopped: number): Job {
  const stop = new AbortController();
  const { signal } = stop;
  let told = 0;
  const tell = (done: number, all: number) => {
    job.last = { done, all };
    if (performance.now() - told < TELL) return;
    told = performance.now();
    for (const hear of job.heard) hear(job.last);
  };
  const forget = () => {
    if (jobs.get(key) === job) jobs.delete(key);
  };
  const job: Job = { read: wholeRead(key, article, stopped, signal, tell), stop, heard: new Set() };
  jobs.set(key, job);
  signal.addEventListener('abort', forget);
  job.read.then(forget, forget);
  return job;
}

async function wholeRead(
  key: string,
  article: Article,
  stopped: number,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<WholeRead> {
  const extractors = await extractorsReady();
  const read = async (encoder: Encoder | null) =>
    withoutMade(await readWhole(article, extractors, { encoder, signal, progress }));
  const without = async (trouble: string) => ({ analysis: await read(null), trouble });
  if (stopped > MOST_STOPS) return without(NO_READER);
  try {
    const analysis = await withReader(signal, read);
    await remember({ key, analysis });
    return { analysis };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Error) || error.name !== READER_TROUBLE) throw error;
    return without(error.message);
  }
}

async function remember(read: { key: string; analysis: Analysis }): Promise<void> {
  await navigator.locks.request('whosaid-read', async () => {
    const others = (await readBefore.getValue()).filter(({ key }) => key !== read.key);
    // Where the session has no room left, it is read anew when it is asked for again.
    await readBefore
      .setValue([read, ...others].slice(0, KEPT))
      .catch(() => readBefore.removeValue());
  });
}

function keyOf(article: Article): string {
  return hash(JSON.stringify(article));
}
