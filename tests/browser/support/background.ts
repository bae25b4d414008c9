import type { Launched } from '../../../lib/commands/browsers/launch';
import type { Progress } from '../../../lib/model/tab';
import { bidiOf } from './bidi';

/** Stops the background of the extension, as the browser does where it has been idle. */
export async function stopBackground({ name, browser, origin }: Launched): Promise<void> {
  if (name === 'chrome') {
    const target = await browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
    );
    const worker = await target.worker();
    return worker!.close();
  }
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await bidi.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID('whosaid@whosaid.example').extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    awaitPromise: true,
    target: { context: window?.context },
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
}

/** What the session keeps of readings. */
export interface KeptReadings {
  /** How far the articles are that are being read. */
  readonly progress: readonly Progress[];
  /** How many articles were read whole. */
  readonly whole: number;
}

/** Looks, from a page of the extension, at what the session keeps of readings. */
export async function readingsOf(
  launched: Launched,
): Promise<{ look(): Promise<KeptReadings>; close(): Promise<void> }> {
  const own = await launched.openOwn('popup.html?tab=-1');
  return {
    look: () =>
      own.evaluate(async () => {
        const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
        const kept = await (api.browser ?? api.chrome).storage.session.get();
        const progress = Object.entries(kept).filter(([key]) => key.startsWith('progress:'));
        const whole = (kept['read'] as readonly unknown[] | undefined) ?? [];
        return { progress: progress.map(([, value]) => value as Progress), whole: whole.length };
      }),
    close: () => own.close(),
  };
}

interface Extension {
  readonly storage: { readonly session: { get(): Promise<Record<string, unknown>> } };
}
