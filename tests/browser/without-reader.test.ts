import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { type LaunchOptions, builtFor } from '../../lib/commands/browsers/launch';
import { servePages } from '../../lib/commands/browsers/serve-pages';
import { changedPackage } from '../../lib/commands/bundling/changed-package';
import { pointAt } from './support/marks';
import { openArticle, openPage, PAGES, startBrowser } from './support/session';

const MODEL = 'models/reader.onnx';

/** The sample article in a browser of its own, with the package as it ships but for some files. */
async function opened(
  files: Readonly<Record<string, Uint8Array | null>>,
  options: Partial<LaunchOptions> = {},
) {
  const changed = changedPackage(builtFor(inject('browserName')), files);
  const [launched, server] = await Promise.all([
    startBrowser({ ...options, extension: changed.folder }),
    servePages(PAGES),
  ]);
  onTestFinished(async () => {
    await Promise.all([launched.close(), server.close()]);
    changed.remove();
  });
  return openArticle(openPage(launched, `${server.origin}/sample.html`));
}

const model = () => readFileSync(join(builtFor(inject('browserName')), MODEL));

it.each([
  ['the model is missing', () => ({ [MODEL]: null }), {}, /could not open its own files/],
  [
    'the model is damaged',
    () => ({ [MODEL]: model().subarray(0, 100_000) }),
    {},
    /could not open its own files/,
  ],
  [
    'WebAssembly is switched off',
    () => ({}),
    { noWebAssembly: true },
    /WebAssembly[^.]*switched off/,
  ],
] as const)(
  'shows names and statements without stances where %s, and says why',
  async (...about) => {
    const [, filesOf, options, sentence] = about;
    const { page, card, popup } = await opened(filesOf(), options);
    const popped = await popup();
    await expect.poll(() => popped.part('Positions')).toMatch(sentence);
    expect(await popped.part('Officials')).toMatch(/Ingrid Solvang[^]*\d statements?/);
    expect(await popped.words()).not.toMatch(/\d positions?\b|Reading|less sure/);
    await popped.close();

    await pointAt(page, 'official', 'Ingrid Solvang');
    await expect.poll(card.words).toMatch(sentence);
    expect(await card.words()).toMatch(/We cannot ask crews/);
  },
);
