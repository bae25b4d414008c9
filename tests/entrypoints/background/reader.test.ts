import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Encoder } from '../../../lib/encoder/session';
import { encoderFiles } from '../../../lib/commands/read-models';

const TINY = readFileSync('tests/encoder/tiny.onnx');
const { pieces, runtime } = encoderFiles(TINY);
const INPUT = { ids: Int32Array.of(2, 77, 3), marks: new Uint8Array(3) };
const never = new AbortController().signal;

/** The background as it starts: nothing is loaded yet. Of its files some may be others at first, by the end of their names. */
async function started(first: Readonly<Record<string, () => Promise<Response>>> = {}) {
  const others = new Map(Object.entries(first));
  const asked = vi.fn(async (address: string) => {
    const end = address.split('.').at(-1)!;
    const other = others.get(end);
    others.delete(end);
    if (other) return other();
    if (end === 'onnx') return new Response(TINY);
    return new Response(end === 'txt' ? pieces : runtime, {
      headers: { 'content-type': end === 'wasm' ? 'application/wasm' : 'text/plain' },
    });
  });
  vi.stubGlobal('fetch', asked);
  vi.resetModules();
  const { withReader } = await import('../../../entrypoints/background/reader');
  const loads = () => asked.mock.calls.filter(([address]) => address.endsWith('.onnx')).length;
  return { withReader, loads };
}

/** Something that can be waited for, and brought about. */
function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('loads the reader with the first article, and once', async () => {
  const { withReader, loads } = await started();
  expect(loads()).toBe(0);
  const lengths = await Promise.all(
    [1, 2, 3].map(() =>
      withReader(never, async (encoder) => (await encoder.encode(INPUT)).length / encoder.width),
    ),
  );
  expect(lengths).toEqual([3, 3, 3]);
  expect(loads()).toBe(1);
});

it('gives it to one article at a time, in the order in which they asked', async () => {
  const { withReader } = await started();
  const told: string[] = [];
  const first = gate();
  const one = withReader(never, async () => {
    told.push('first begins');
    await first.opened;
    told.push('first ends');
  });
  const two = withReader(never, async () => told.push('second'));
  const three = withReader(never, async () => told.push('third'));
  await vi.waitFor(() => expect(told).toEqual(['first begins']));
  first.open();
  await Promise.all([one, two, three]);
  expect(told).toEqual(['first begins', 'first ends', 'second', 'third']);
});

it('stops at once who waits, without a turn, and holds up nobody behind', async () => {
  const { withReader } = await started();
  const first = gate();
  const one = withReader(never, () => first.opened);
  const stop = new AbortController();
  const use = vi.fn(async () => {});
  const two = withReader(stop.signal, use);
  const three = withReader(never, async () => 'read');
  stop.abort();
  await expect(two).rejects.toMatchObject({ name: 'AbortError' });
  first.open();
  await one;
  expect(await three).toBe('read');
  expect(use).not.toHaveBeenCalled();
  await expect(withReader(stop.signal, use)).rejects.toMatchObject({ name: 'AbortError' });
});

it('goes on with the next after one has failed', async () => {
  const { withReader, loads } = await started();
  const failing = withReader(never, () => Promise.reject(new Error('a fault of ours')));
  const next = withReader(never, async () => 'read');
  await expect(failing).rejects.toThrow('a fault of ours');
  expect(await next).toBe('read');
  expect(loads()).toBe(1);
});

it('lets the reader go when no article has come for a minute, and loads it anew', async () => {
  const { withReader, loads } = await started();
  let encoder!: Encoder;
  const read = () => withReader(never, async (given) => void (encoder = given));
  await read();
  await vi.advanceTimersByTimeAsync(50_000);
  await read();
  await vi.advanceTimersByTimeAsync(50_000);
  await encoder.encode(INPUT);
  expect(loads()).toBe(1);
  await vi.advanceTimersByTimeAsync(11_000);
  await expect(encoder.encode(INPUT)).rejects.toThrow();
  await read();
  await encoder.encode(INPUT);
  expect(loads()).toBe(2);
});

it('keeps the reader while an article takes long, and gives the browser signs of life', async () => {
  const sign = vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockResolvedValue({} as never);
  const { withReader } = await started();
  const end = gate();
  const reading = withReader(never, async (encoder) => {
    await end.opened;
    return encoder.encode(INPUT);
  });
  await vi.advanceTimersByTimeAsync(100_000);
  expect(sign).toHaveBeenCalledTimes(5);
  end.open();
  expect(await reading).toHaveLength(3 * 8);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(sign).toHaveBeenCalledTimes(5);
});

it.each([
  ['is missing', { onnx: () => Promise.reject(new Error('net::ERR_FILE_NOT_FOUND')) }],
  ['is not given', { onnx: async () => new Response('', { status: 404 }) }],
  ['is torn', { onnx: async () => new Response(TINY.subarray(0, 1_000)) }],
  ['lacks its word pieces', { txt: async () => new Response('') }],
])('says why when the model %s, and tries again with the next article', async (_, broken) => {
  const { withReader, loads } = await started(broken);
  const [one, two] = await Promise.allSettled(
    [1, 2].map(() => withReader(never, (encoder) => encoder.encode(INPUT))),
  );
  expect(one).toMatchObject({
    status: 'rejected',
    reason: { name: 'ReaderTrouble', message: expect.stringMatching(/could not open its own/) },
  });
  expect(two!.status).toBe('fulfilled');
  expect(loads()).toBe(2);
});

it('says so where there is no memory for it', async () => {
  const { withReader } = await started({
    onnx: () => Promise.reject(new RangeError('Array buffer allocation failed')),
  });
  const reading = withReader(never, async () => {});
  await expect(reading).rejects.toMatchObject({
    name: 'ReaderTrouble',
    message: expect.stringMatching(/^Who stands where can’t be read here: .* memory/),
  });
});

it('says so where WebAssembly is switched off, and asks for no file', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  const { withReader, loads } = await started();
  const reading = withReader(never, async () => {});
  await expect(reading).rejects.toMatchObject({
    name: 'ReaderTrouble',
    message: expect.stringMatching(/WebAssembly.* is switched off/),
  });
  expect(loads()).toBe(0);
});

it('loads the reader anew after it broke down', async () => {
  const { withReader, loads } = await started();
  const outside = { ids: new Int32Array(0), marks: new Uint8Array(3) };
  const broken = withReader(never, (encoder) => encoder.encode(outside));
  await expect(broken).rejects.toMatchObject({ name: 'ReaderTrouble' });
  expect(await withReader(never, (encoder) => encoder.encode(INPUT))).toHaveLength(3 * 8);
  expect(loads()).toBe(2);
});
