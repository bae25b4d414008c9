import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { articleOf } from '../../support/article';

const article = articleOf(
  'Minister Ada Brook said the port was full. “Ships must wait,” Brook said.',
);
const MODELS = readFileSync('assets/models/attributions.bin');
const FILES = 5;

/** What the browser answers when a file of models is asked for, one after the other; then that file itself. */
function filesOf(...first: (() => Promise<Response>)[]) {
  const asked = vi.fn(
    async (file: string) =>
      (await first.shift()?.()) ?? new Response(readFileSync(`assets${new URL(file).pathname}`)),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

/** The background as it starts: nothing is loaded yet. */
async function started() {
  vi.resetModules();
  return (await import('../../../entrypoints/background/engine')).analysisOf;
}

it('reads the models once, however many articles come', async () => {
  const asked = filesOf();
  const analysisOf = await started();
  const [one] = await Promise.all([analysisOf(article), analysisOf(article)]);
  await analysisOf(article);
  expect(one.attributions).not.toEqual([]);
  expect(JSON.stringify(one), 'who made a finding').not.toMatch(/"(by|terms)":/);
  expect(asked).toHaveBeenCalledTimes(FILES);
});

it('reads the models ahead of the first article, and says nothing of trouble before it comes', async () => {
  const asked = filesOf(() => Promise.reject(new Error('net::ERR_FAILED')));
  const analysisOf = await started();
  const { warmUp } = await import('../../../entrypoints/background/engine');
  await vi.waitFor(() => {
    warmUp();
    expect(asked).toHaveBeenCalledTimes(2 * FILES);
  });
  expect((await analysisOf(article)).attributions).not.toEqual([]);
  expect(asked).toHaveBeenCalledTimes(2 * FILES);
});

it.each([
  ['can’t be read', () => Promise.reject(new Error('net::ERR_FAILED'))],
  ['are torn', () => Promise.resolve(new Response(MODELS.subarray(0, 1000)))],
])('tells a reader when the models %s, and reads them with the next article', async (_, broken) => {
  filesOf(broken);
  const analysisOf = await started();
  await expect(analysisOf(article)).rejects.toThrow(/could not open its own files/);
  expect((await analysisOf(article)).attributions).not.toEqual([]);
});

it('tells a reader when the models are another version’s, for which trying again is no help', async () => {
  const other = Uint8Array.from(MODELS);
  other[4]! ^= 1;
  filesOf(() => Promise.resolve(new Response(other)));
  const analysisOf = await started();
  await expect(analysisOf(article)).rejects.toThrow(/made for another version of it\. Install/);
});

it('analyses an article once, until others have come', async () => {
  filesOf();
  const analysisOf = await started();
  const first = await analysisOf(article);
  expect(await analysisOf({ ...article })).toBe(first);
  expect(await analysisOf({ ...article, text: `${article.text} So be it.` })).not.toBe(first);
  for (let other = 0; other < 6; other++) {
    await analysisOf({ ...article, url: `https://news.example/${other}` });
  }
  const again = await analysisOf(article);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
