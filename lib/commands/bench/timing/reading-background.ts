import { withReader } from '../../../../entrypoints/background/reader';
import { browser } from '../../../browser';
import { readVectors } from '../../../encoder/read';
import { parse } from '../../../language/parse';
import { articleFromText } from '../../../text/article-from-text';

/** How long reading a text took, in milliseconds. */
export interface ReadingTimes {
  /** From asking for the reader to having it. */
  readonly load: number;
  readonly read: number;
  readonly pieces: number;
}

// A background that reads what it is sent as ours does, and tells how long it took.
browser.runtime.onMessage.addListener(async (text: unknown): Promise<ReadingTimes> => {
  const parsed = parse(articleFromText(text as string));
  const asked = performance.now();
  return withReader(new AbortController().signal, async (encoder) => {
    const had = performance.now();
    const { pieces } = await readVectors(parsed, [], encoder);
    const done = performance.now();
    return { load: had - asked, read: done - had, pieces: pieces.ids.length };
  });
});
