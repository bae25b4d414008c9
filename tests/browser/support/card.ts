import type { Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './bidi';
import { control, type Wanted, wordsIn } from './in-page';

/** The card on a page. Its shadow root is closed to the page, so the browser's own debugging protocol looks into it. */
export interface Card {
  /** Its visible words; null while none stands on the page. */
  words(): Promise<string | null>;
  /** Moves the pointer onto a control and clicks. */
  click(wanted: Wanted): Promise<void>;
  /** The middle of the card, in CSS pixels of the view. */
  middle(): Promise<{ x: number; y: number }>;
  /** The font and the frame it is drawn with, as computed. */
  looks(): Promise<{ readonly font: string; readonly frame: string } | null>;
  /** Whether the keyboard's focus lies in the card. */
  hasFocus(): Promise<boolean>;
}

const HOST = 'whosaid-card';

export function cardOn(page: Page, browserName: 'chrome' | 'firefox'): Card {
  const inside = browserName === 'chrome' ? throughDevTools(page) : throughBidi(page);
  return {
    words: () => inside(`(root) => (${wordsIn.toString()})(root)`, null),
    async click(wanted) {
      const at = await inside<{ x: number; y: number } | null>(
        `(root, wanted) => {
          const found = (${control.toString()})(root, wanted);
          if (!found) return null;
          const { x, y, width, height } = found.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }`,
        wanted,
      );
      if (!at) throw new Error(`The card has no ${wanted.role} “${wanted.words}”.`);
      await page.mouse.move(at.x, at.y, { steps: 4 });
      await page.mouse.click(at.x, at.y);
    },
    async middle() {
      return page.$eval(HOST, (host) => {
        const { x, y, width, height } = host.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    },
    looks: () =>
      inside(
        `(root) => {
          const { fontFamily, borderTopStyle } = getComputedStyle(root.querySelector('[role=dialog]'));
          return { font: fontFamily, frame: borderTopStyle };
        }`,
        null,
      ),
    hasFocus: async () =>
      (await inside<boolean>(`(root) => root.activeElement !== null`, null)) ?? false,
  };
}

/** Calls a function, given as source, with the shadow root; null where no card stands. */
type Inside = <T>(source: string, given: unknown) => Promise<T | null>;

function throughDevTools(page: Page): Inside {
  const session = page.createCDPSession();
  return async (source, given) => {
    const client = await session;
    const { result: host } = await client.send('Runtime.evaluate', {
      expression: `document.querySelector('${HOST}')`,
    });
    if (host.objectId === undefined) return null;
    const { node } = await client.send('DOM.describeNode', {
      objectId: host.objectId,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (given) { return (${source})(this, given); }`,
      arguments: [{ value: given }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as never;
  };
}

function throughBidi(page: Page): Inside {
  const connection = bidiOf(page.browser());
  const target = { context: contextOf(page) };
  return async (source, given) => {
    const { result: found } = await connection.send('script.evaluate', {
      expression: `document.querySelector('${HOST}')`,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      awaitPromise: false,
      target,
    });
    const host = found.result.value as { shadowRoot?: { sharedId: string } } | undefined;
    if (!host?.shadowRoot) return null;
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${source})(root, ${JSON.stringify(given)}) ?? null)`,
      arguments: [{ sharedId: host.shadowRoot.sharedId }],
      awaitPromise: false,
      target,
    });
    if (result.type !== 'success') throw new Error(JSON.stringify(result));
    return JSON.parse(result.result.value as string) as never;
  };
}
