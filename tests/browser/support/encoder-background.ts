import { withReader } from '../../../entrypoints/background/reader';
import { browser } from '../../../lib/browser';

/** What a page of the extension asks of the background that stands in for ours. */
export interface Wanted {
  readonly ids: readonly number[];
  readonly marks: readonly number[];
}

/** What it has to say of that: the vectors, or the trouble. */
export type Told =
  { readonly vectors: readonly number[] } | { readonly name: string; readonly message: string };

// Nothing but the reader of our background, that answers: what of it works in a real browser shows by itself.
browser.runtime.onMessage.addListener(async (wanted: unknown): Promise<Told> => {
  const { ids, marks } = wanted as Wanted;
  try {
    return await withReader(new AbortController().signal, async (encoder) => {
      const input = { ids: Int32Array.from(ids), marks: Uint8Array.from(marks) };
      return { vectors: [...(await encoder.encode(input))] };
    });
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message };
  }
});
