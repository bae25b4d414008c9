import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** What each room of `lib/` may import besides itself. A room that is not listed fails. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  learning: [],
  language: ['model', 'text', 'learning'],
  encoder: ['model', 'language'],
  extraction: ['model', 'text', 'language', 'learning', 'encoder'],
  analysis: ['model', 'text', 'language', 'learning', 'encoder', 'extraction'],
  training: ['model', 'text', 'language', 'learning', 'encoder', 'extraction', 'analysis'],
  annotations: ['model', 'text'],
  wording: ['model'],
  views: ['model', 'text', 'wording'],
  page: ['model', 'text'],
  storage: ['model', 'text', 'browser'],
  messaging: ['model', 'views', 'wording', 'browser'],
  browser: [],
  commands: ['*'],
};

/** Packages with one door: nothing else imports them. */
const DOORS: Record<string, RegExp> = {
  compromise: /^lib\/(language|commands\/bench)\//,
  'webextension-polyfill': /^lib\/browser\.ts$/,
  '@webext-core/messaging': /^lib\/messaging\//,
  linkedom: /^(lib\/commands|tests)\//,
  'onnxruntime-web': /^lib\/encoder\/session\.ts$/,
  preact: /^(components|entrypoints)\//,
};

/** What the engine and all that shows its findings must agree on: constants, without a word of the engine. */
const AGREED = 'lib/extraction/thresholds';

/** Extractors never import each other; what they share lies in `language`. */
const EXTRACTION_ROOMS = new Set(['entities', 'attributions', 'positions', 'summary']);

const files = ['lib', 'components', 'entrypoints']
  .filter((top) => existsSync(top))
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((file) => ({ file, imports: importsOf(readFileSync(file, 'utf8')) }));

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import\(|import)\s*'([^']+)'/g)].map((match) => match[1]!);
}

/** The room of a path below `lib/`: its folder, or its name for a file that stands alone. */
function roomOf(path: string): string | null {
  const [top, room] = path.split('/');
  return top === 'lib' && room ? room.replace(/\.tsx?$/, '') : null;
}

/** What the card draws: without Preact, which the page never gets, and so without a state of its own. */
const ON_THE_CARD = /^components\/(card|finding|notes)\//;

it('finds the sources', () => {
  expect(files.length).toBeGreaterThan(5);
});

it.each(files)('$file imports only what its layer may', ({ file, imports }) => {
  for (const name of imports) {
    if (!name.startsWith('.')) {
      if (file.startsWith('components/')) expect(name).toMatch(/^preact(\/hooks)?$/);
      if (ON_THE_CARD.test(file)) expect(name, `${file} has hooks`).toBe('preact');
      const door = Object.keys(DOORS).find((pack) => name === pack || name.startsWith(`${pack}/`));
      if (door) expect(file, `${name} has one door`).toMatch(DOORS[door]!);
      continue;
    }
    const target = normalize(join(dirname(file), name));
    const from = roomOf(file);
    const to = roomOf(target);
    expect(
      target.startsWith('entrypoints/') && !file.startsWith('entrypoints/'),
      `${file} imports an entrypoint`,
    ).toBe(false);
    if (file.startsWith('components/')) {
      expect(ON_THE_CARD.test(file) && /^components\/(article|hooks)\//.test(target), file).toBe(
        false,
      );
      expect(
        to === null || ['model', 'text', 'views', 'wording', 'annotations'].includes(to),
        `${file} → ${target}`,
      ).toBe(true);
    } else if (from !== null) {
      const allowed = MAY_IMPORT[from];
      expect(allowed, `lib/${from} stands in no layer`).toBeDefined();
      expect(
        target === AGREED || to === from || allowed!.includes('*') || allowed!.includes(to ?? ''),
        `${file} → ${target}`,
      ).toBe(true);
      if (from === 'extraction' && to === 'extraction') {
        const room = file.split('/')[2]!;
        const other = target.split('/')[2]!;
        expect(!EXTRACTION_ROOMS.has(other) || other === room, `${file} → ${target}`).toBe(true);
      }
    }
  }
});
