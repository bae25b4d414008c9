import { browser } from '../../../browser';
import { readVectors } from '../../../encoder/read';
import { type Encoder, loadEncoder } from '../../../encoder/session';
import { parse } from '../../../language/parse';
import { articleFromText } from '../../../text/article-from-text';

/** How long reading a text took, in milliseconds. */
export interface ReadingTimes {
  /** From asking for the encoder to having it. */
  readonly load: number;
  readonly read: number;
}

let encoder: Encoder | undefined;

async function load(): Promise<Encoder> {
  const [model, pieces] = await Promise.all(
    ['models/reader.onnx', 'models/pieces.txt'].map(async (file) =>
      (await fetch(browser.runtime.getURL(file))).arrayBuffer(),
    ),
  );
  return loadEncoder({
    model: new Uint8Array(model!),
    pieces: new TextDecoder().decode(pieces),
    runtime: browser.runtime.getURL('ort-wasm-simd-threaded.wasm'),
  });
}

// A background that reads what it is sent, as ours does, and tells how long it took.
browser.runtime.onMessage.addListener(async (text: unknown): Promise<ReadingTimes> => {
  const parsed = parse(articleFromText(text as string));
  const asked = performance.now();
  encoder ??= await load();
  const had = performance.now();
  await readVectors(parsed, [], encoder);
  return { load: had - asked, read: performance.now() - had };
});
