import type { Launched } from '../../../lib/commands/browsers/launch';

/** What of the extension API is used in one of the extension's own pages, under either name. */
interface Extension {
  readonly runtime: { readonly onMessage: { addListener(hear: (message: unknown) => void): void } };
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } };
}
interface Own {
  readonly browser?: Extension;
  readonly chrome: Extension;
  heard: unknown[];
}

/** Hears every message that content scripts send, as each page of the extension can. */
export interface Spy {
  heard(): Promise<readonly unknown[]>;
  /** What the background remembers of tabs. */
  tabsKnown(): Promise<readonly string[]>;
}

export async function spyOnMessages(launched: Launched): Promise<Spy> {
  const own = await launched.openOwn('popup.html?tab=-1');
  await own.evaluate(() => {
    const here = globalThis as unknown as Own;
    here.heard = [];
    (here.browser ?? here.chrome).runtime.onMessage.addListener((message) => {
      here.heard.push(message);
    });
  });
  return {
    heard: () => own.evaluate(() => (globalThis as unknown as Own).heard),
    tabsKnown: () =>
      own.evaluate(async () => {
        const here = globalThis as unknown as Own;
        return Object.keys(await (here.browser ?? here.chrome).storage.session.get(null));
      }),
  };
}
