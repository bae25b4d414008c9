import type { Launched } from '../../../lib/commands/browsers/launch';
import { bidiOf } from './bidi';

/**
 * Gives a command of the manifest, `next-official`, by its default keys: in Firefox as keys pressed in the browser's own window. Chromium takes
 * no such keys from a test client: there the background is told, as the browser tells it.
 */
export async function pressCommand(launched: Launched, command: Command): Promise<void> {
  if (launched.name === 'firefox') await pressInWindow(launched, KEYS[command]);
  else await tellBackground(launched, command);
}

const KEYS = {
  'next-official': 'ArrowDown',
  'previous-official': 'ArrowUp',
  'keep-selection': 'K',
} as const;
type Command = keyof typeof KEYS;

async function pressInWindow({ browser }: Launched, key: string): Promise<void> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await bidi.send('script.evaluate', {
    expression: `{
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const all = ['Alt', 'Shift', '${key}'].map((key) => new KeyboardEvent('', { key, keyCode: KeyboardEvent['DOM_VK_' + key.replace('Arrow', '').toUpperCase()] }));
      for (const each of all) keys.keydown(each);
      for (const each of all.reverse()) keys.keyup(each);
    }`,
    awaitPromise: false,
    target: { context: window?.context },
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
}

/** What of Chrome's own API is used inside the service worker. */
interface Chrome {
  readonly tabs: { query(of: object): Promise<object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
}

async function tellBackground({ browser, origin }: Launched, command: string): Promise<void> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  await worker!.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(given, tab!);
  }, command);
}
