import { readFileSync } from 'node:fs';
import { beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { backgroundFrom, changedPackage } from '../../lib/commands/bundling/changed-package';
import { builtFor, type Launched, type LaunchOptions } from '../../lib/commands/browsers/launch';
import type { Told, Wanted } from './support/encoder-background';
import { startBrowser } from './support/session';

const TINY = readFileSync('tests/encoder/tiny.onnx');
const MODEL = 'models/reader.onnx';
const RUNTIME = 'ort-wasm-simd-threaded.wasm';
const answers = JSON.parse(readFileSync('tests/encoder/tiny.json', 'utf8')) as readonly (Wanted & {
  readonly vectors: readonly number[];
})[];
const entry = new URL('support/encoder-background.ts', import.meta.url).pathname;

let background: Readonly<Record<string, string>>;
beforeAll(async () => {
  background = await backgroundFrom(entry);
});

/** The browser of this run, with the package as it ships but for a background that answers what the reader says of pieces. */
async function started(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  options: Partial<LaunchOptions> = {},
) {
  const changed = changedPackage(builtFor(inject('browserName')), { ...background, ...files });
  const launched = await startBrowser({ ...options, extension: changed.folder });
  onTestFinished(async () => {
    await launched.close();
    changed.remove();
  });
  return asking(launched);
}

async function asking(launched: Launched) {
  const page = await launched.openOwn('popup.html?tab=-1');
  return (wanted: Wanted): Promise<Told> =>
    page.evaluate((message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: Wanted): Promise<Told> } };
      };
      return chrome.runtime.sendMessage(message);
    }, wanted);
}

it('encodes in the background of a real browser as the original runtime does', async () => {
  const ask = await started({ [MODEL]: TINY });
  const told = await Promise.all(answers.map(({ ids, marks }) => ask({ ids, marks })));
  for (const [at, { ids, vectors }] of answers.entries()) {
    const answer = told[at]!;
    if (!('vectors' in answer)) throw new Error(answer.message);
    expect(answer.vectors).toHaveLength(ids.length * 8);
    const end = answer.vectors.slice(-vectors.length);
    for (const [place, value] of vectors.entries()) expect(end[place]).toBeCloseTo(value, 3);
  }
});

it.each([
  ['a model is missing', { [MODEL]: null }, /could not open its own files/],
  ['a model is torn', { [MODEL]: TINY.subarray(0, 1_500) }, /could not open its own files/],
  ['the runtime is missing', { [MODEL]: TINY, [RUNTIME]: null }, /could not open its own files/],
  ['the runtime is torn', { [MODEL]: TINY, [RUNTIME]: '\0asm' }, /could not open its own files/],
])('says so where %s, each time', async (_, files, sentence) => {
  const ask = await started(files);
  const { ids, marks } = answers[0]!;
  for (let turn = 0; turn < 2; turn++) {
    expect(await ask({ ids, marks })).toEqual({
      name: 'ReaderTrouble',
      message: expect.stringMatching(sentence),
    });
  }
});

it('says so where WebAssembly is switched off', async () => {
  const ask = await started({ [MODEL]: TINY }, { noWebAssembly: true });
  const { ids, marks } = answers[0]!;
  expect(await ask({ ids, marks })).toEqual({
    name: 'ReaderTrouble',
    message: expect.stringMatching(/WebAssembly.* is switched off/),
  });
});
