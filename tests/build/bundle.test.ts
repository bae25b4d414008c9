import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtFor } from '../../lib/commands/browsers/launch';

/** What every page pays for us, what one with an article does, and what is started for either, in bytes. */
const LARGEST = { gate: 16_000, reader: 64_000, background: 1_200_000 };
/** What an install takes, zipped, in bytes. */
const MOST_ZIPPED = 22_000_000;

const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting'];
const PAGES = ['http://*/*', 'https://*/*'];

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly css?: readonly string[];
  }[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
}

const builds = (['chrome', 'firefox'] as const).map((name) => {
  const folder = builtFor(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  const script = (part: string) => join(folder, `content-scripts/${part}.js`);
  const inPage = [script('gate'), script('reader')];
  return { name, manifest, files, inPage };
});

it.each(builds)('puts a small gate into every page, and nothing else ($name)', (build) => {
  const { js, css } = build.manifest.content_scripts[0]!;
  expect(build.manifest.content_scripts).toHaveLength(1);
  expect({ js, css: css ?? [] }).toEqual({ js: ['content-scripts/gate.js'], css: [] });
});

it.each(builds)('keeps what runs in a page small ($name)', ({ inPage }) => {
  const [gate, reader] = inPage.map((path) => statSync(path).size);
  expect(gate).toBeGreaterThan(0);
  expect(gate).toBeLessThanOrEqual(LARGEST.gate);
  expect(reader).toBeGreaterThan(gate!);
  expect(reader).toBeLessThanOrEqual(LARGEST.reader);
});

it.each(builds)('keeps compromise out of the page, and in the background ($name)', (build) => {
  // A tag of its own that its lexicon is full of, and nothing else has.
  const holds = (path: string) => readFileSync(path, 'utf8').includes('PhrasalVerb');
  expect(build.inPage.filter(holds)).toEqual([]);
  expect(build.files.filter(holds).map((path) => path.split('/').at(-1))).toEqual([
    'background.js',
  ]);
});

it.each(builds)(
  'keeps the runtime of the learned reader in one file, beside the background ($name)',
  ({ files }) => {
    const background = files.find((path) => path.endsWith('/background.js'))!;
    expect(statSync(background).size).toBeLessThanOrEqual(LARGEST.background);
    const runtimes = files.filter((path) => /\.wasm$|\.mjs$/.test(path));
    expect(runtimes.map((path) => path.split('/').at(-1))).toEqual(['ort-wasm-simd-threaded.wasm']);
  },
);

it.each(builds)('keeps the package small ($name)', ({ files }) => {
  const bytes = files.reduce(
    (sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(MOST_ZIPPED);
});

it.each(builds)('asks for no more than it needs ($name)', ({ manifest }) => {
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(PERMISSIONS);
  // For the same pages as the content script: the browser asks no more for it.
  expect(manifest.host_permissions).toEqual(PAGES);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(PAGES);
  expect(manifest.web_accessible_resources ?? [], 'no page can ask whether we are there').toEqual(
    [],
  );
});

it.each(builds)('may connect nowhere ($name)', ({ manifest }) => {
  const policy = manifest.content_security_policy.extension_pages;
  const sources = policy.split(';').flatMap((rule) => rule.trim().split(' ').slice(1));
  expect(policy).toMatch(/^default-src 'none';/);
  // The last lets WebAssembly of the package be compiled; it allows no code as text.
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]));
});

it.each(builds)('asks for the versions that have what it uses ($name)', ({ name, manifest }) => {
  expect(
    name === 'chrome'
      ? manifest.minimum_chrome_version
      : manifest.browser_specific_settings?.gecko.strict_min_version,
  ).toBe(name === 'chrome' ? '140' : '150.0');
});

it.each(builds)('makes no markup of a page’s words, nor speaks to its scripts ($name)', (build) => {
  for (const path of build.inPage) {
    expect(readFileSync(path, 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|postMessage|dispatchEvent/,
    );
  }
});
