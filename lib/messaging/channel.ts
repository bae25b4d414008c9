import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { BackgroundCalls, PageCalls } from './protocol';
import { sentenceFor, within } from './trouble';

/** What a call came to; a failure is a value, with a sentence for the reader. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** How long an answer may take, in milliseconds: a very long article on a slow machine takes some seconds. */
const PATIENCE = 20_000;

type Given<T> = T extends (...data: infer D) => unknown ? D : never;
type Gives<T> = T extends (...data: never[]) => infer R ? R : never;
/** Who asks, as far as the browser vouches for it. */
export interface Caller {
  /** The tab a content script asks from; absent for popup and panels. */
  readonly tab?: number;
  /** The browser's number of the frame that asks; 0 is the tab's own page. */
  readonly frame: number;
}
/** A frame of a tab; without a number the tab's own page. */
export interface TabFrame {
  readonly tab: number;
  readonly frame?: number | undefined;
}
/** An implementation of calls: the data as in the protocol, then who asks. */
export type Served<Calls> = {
  readonly [K in keyof Calls]: (
    data: Given<Calls[K]>[0],
    caller: Caller,
  ) => Gives<Calls[K]> | Promise<Gives<Calls[K]>>;
};

const messenger = defineExtensionMessaging<BackgroundCalls & PageCalls>();

/** Asks the background. Never rejects. */
export function callBackground<K extends keyof BackgroundCalls>(
  name: K,
  ...data: Given<BackgroundCalls[K]>
): Promise<Answer<Gives<BackgroundCalls[K]>>> {
  return answered(() => send(name, data[0]));
}

/**
 * Asks the background about a frame below this page, in the frame's name. Firefox tells us its number. In Chrome nothing does, but
 * what a frame's own world of ours sends comes with it.
 */
export function callFrom(
  { element, window }: { readonly element: HTMLIFrameElement; readonly window: Window },
  name: 'gate',
): Promise<Answer<number>> {
  const { getFrameId } = browser.runtime as { getFrameId?(frame: Element): number };
  if (getFrameId) return callBackground(name, getFrameId(element));
  const { chrome: api } = window as unknown as { chrome: { runtime: FrameRuntime } };
  const message = { id: 0, type: name, timestamp: Date.now() };
  return answered(async () => {
    const { res } = await api.runtime.sendMessage(message);
    if (res === undefined) throw new Error('No response');
    return res;
  });
}

/** Asks the content script of a frame. Never rejects; fails where no script of ours runs. */
export function callPage<K extends keyof PageCalls>(
  { tab, frame = 0 }: TabFrame,
  name: K,
  ...data: Given<PageCalls[K]>
): Promise<Answer<Gives<PageCalls[K]>>> {
  return answered(() => send(name, data[0], { tabId: tab, frameId: frame }));
}

/** Tells all frames of a tab that have a script of ours, if any. */
export function tellPage<K extends keyof PageCalls>(
  tab: number,
  name: K,
  ...data: Given<PageCalls[K]>
): void {
  void answered(() => send(name, data[0], { tabId: tab }));
}

/**
 * Answers calls to the background, of our own content scripts and pages alone.
 *
 * @returns stops answering
 */
export function serveBackground(calls: Served<BackgroundCalls>): () => void {
  return serve(calls, ({ id }) => id === browser.runtime.id);
}

/**
 * Answers calls to this page, of our own background, popup and panels alone.
 *
 * @returns stops answering
 */
export function servePage(calls: Served<PageCalls>): () => void {
  return serve(calls, ({ id, url }) => {
    if (id !== browser.runtime.id) return false;
    return url === undefined || url.startsWith(browser.runtime.getURL('/'));
  });
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}
interface FrameRuntime {
  sendMessage(message: object): Promise<{ readonly res?: number }>;
}
type Handler = (data: unknown, caller: Caller) => unknown;

// The library's types tie each name to its own data; here all names go the same way.
const send = messenger.sendMessage as unknown as (
  name: string,
  data: unknown,
  to?: { tabId: number; frameId?: number },
) => Promise<never>;
const listen = messenger.onMessage as unknown as (
  name: string,
  handle: (message: { data: unknown; sender: Sender }) => unknown,
) => () => void;

function serve(calls: object, trusted: (sender: Sender) => boolean): () => void {
  const stops = Object.entries(calls as Record<string, Handler>).map(([name, handle]) =>
    listen(name, async ({ data, sender }) => {
      if (!trusted(sender)) throw new Error('This message did not come from Whosaid.');
      const { tab, frameId: frame = 0 } = sender;
      return handle(data, tab?.id === undefined ? { frame } : { tab: tab.id, frame });
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

async function answered<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await within(PATIENCE, ask()) };
  } catch (error) {
    return { ok: false, message: sentenceFor(error) };
  }
}
