import { browser } from '../../lib/browser';
import type { Encoder } from '../../lib/encoder/session';
import { loadEncoder } from '../../lib/encoder/session';
import { NO_MEMORY, NO_READER, NO_WEBASSEMBLY } from '../../lib/wording/trouble';

/** Where the build puts the files of the reader. */
const FILES = {
  model: '/models/reader.onnx',
  pieces: '/models/pieces.txt',
  runtime: '/ort-wasm-simd-threaded.wasm',
} as const;

/** Milliseconds after its last article until the reader is let go: a reader who goes on to the next page has it at hand. */
const IDLE = 60_000;
/** Milliseconds: a browser stops a background of which it hears nothing for thirty seconds, also while that computes. */
const SIGN_OF_LIFE = 20_000;

/** The name of the error where the reader can't be had; its message is a sentence for who reads. */
export const READER_TROUBLE = 'ReaderTrouble';

let loading: Promise<Encoder> | undefined;
/** The last of those that want the reader, one after the other. */
let queue: Promise<unknown> = Promise.resolve();
let wanting = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
let alive: ReturnType<typeof setInterval> | undefined;

/**
 * Gives the learned reader to one article at a time, in the order in which they ask; loads it for the first, and lets it go when
 * none has come for a minute. Rejects at once when its signal says so, with the signal's reason; where the reader can't be
 * loaded or breaks down, with a `ReaderTrouble` that says why in a sentence. The next article tries anew.
 * What is made of the encoder must end soon after the signal: those that wait, wait for it.
 */
export async function withReader<T>(
  signal: AbortSignal,
  use: (encoder: Encoder) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  comes();
  const turn = queue.then(async () => {
    signal.throwIfAborted();
    const encoder = await (loading ??= load());
    signal.throwIfAborted();
    return use(encoder);
  });
  queue = turn.catch(() => {}).then(goes);
  return Promise.race([turn, stopped(signal, turn)]);
}

/** Rejects when the signal says so, unless that no longer matters. */
function stopped(signal: AbortSignal, turn: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
    const forget = () => signal.removeEventListener('abort', stop);
    turn.then(forget, forget);
  });
}

function comes(): void {
  wanting++;
  clearTimeout(idle);
  alive ??= setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
}

function goes(): void {
  wanting--;
  if (wanting > 0) return;
  clearInterval(alive);
  alive = undefined;
  idle = setTimeout(letGo, IDLE);
}

/** Lets go of the reader, if there is one: the next article loads it anew. */
function letGo(): void {
  const encoder = loading;
  loading = undefined;
  encoder?.then(({ release }) => release()).catch(() => {});
}

async function load(): Promise<Encoder> {
  try {
    if (!hasWebAssembly()) throw new Error('no WebAssembly');
    const [model, pieces] = await Promise.all([bytesOf(FILES.model), bytesOf(FILES.pieces)]);
    const encoder = await loadEncoder({
      model: new Uint8Array(model),
      pieces: new TextDecoder().decode(pieces),
      runtime: browser.runtime.getURL(FILES.runtime),
    });
    return {
      ...encoder,
      encode: (input) =>
        encoder.encode(input).catch((cause: unknown) => {
          // What failed inside may have left it in pieces.
          letGo();
          throw trouble(cause);
        }),
    };
  } catch (cause) {
    loading = undefined;
    throw trouble(cause);
  }
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(file));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Whether the browser runs WebAssembly here: some people, and some companies, switch it off. */
function hasWebAssembly(): boolean {
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  return typeof WebAssembly === 'object' && WebAssembly.validate(empty);
}

function trouble(cause: unknown): Error {
  const told = cause instanceof Error ? cause.message : String(cause);
  const sentence = !hasWebAssembly()
    ? NO_WEBASSEMBLY
    : /memory|alloc|OOM/i.test(told)
      ? NO_MEMORY
      : NO_READER;
  const error = new Error(sentence, { cause });
  error.name = READER_TROUBLE;
  return error;
}
