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

/** Asks the content script of a tab. Never rejects; fails where no script of ours runs. */
export function callPage<K extends keyof PageCalls>(
  tab: number,
  name: K,
  ...data: Given<PageCalls[K]>
): Promise<Answer<Gives<PageCalls[K]>>> {
  return answered(() => send(name, data[0], { tabId: tab, frameId: 0 }));
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
  const ours = browser.runtime.getURL('/');
  return serve(
    calls,
    ({ id, url }) => id === browser.runtime.id && (url === undefined || url.startsWith(ours)),
  );
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}
type Handler = (data: unknown, caller: Caller) => unknown;

// The library's types tie each name to its own data; here all names go the same way.
const send = messenger.sendMessage as unknown as (
  name: string,
  data: unknown,
  to?: { tabId: number; frameId: number },
) => Promise<never>;
const listen = messenger.onMessage as unknown as (
  name: string,
  handle: (message: { data: unknown; sender: Sender }) => unknown,
) => () => void;

function serve(calls: object, trusted: (sender: Sender) => boolean): () => void {
  const stops = Object.entries(calls as Record<string, Handler>).map(([name, handle]) =>
    listen(name, async ({ data, sender }) => {
      if (!trusted(sender)) throw new Error('This message did not come from Whosaid.');
      return handle(data, sender.tab?.id === undefined ? {} : { tab: sender.tab.id });
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
