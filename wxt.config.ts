import { resolve } from 'node:path';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { hasDisplay } from './lib/commands/browsers/has-display';
import { placedRuntime, RUNTIME, runtimeFile } from './lib/commands/bundling/placed-runtime';
import { compactWords } from './lib/commands/compact-words';

/**
 * The browser itself holds our pages and our background to the promise that nothing leaves it: they may load what is in
 * the package, and connect nowhere. WebAssembly may be compiled, for the learned reader; code as text may not be run.
 * Only `npm run dev` does without, since it loads from the development server.
 */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

/** The lowest versions with `CSS.highlights.highlightsFromPoint`, so hit-testing has one code path. */
const LOWEST = { chrome: '140', firefox: '150.0' };

/**
 * What a page need not load. WXT's context of a content script also tells the page, by events and messages of a known name, that
 * we are there, and ends where the page answers in kind: nothing stands in its stead. JSX becomes plain nodes, which our own `draw`
 * puts on the page.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'wxt/utils/content-script-context': 'entrypoints/gate.content/no-context.ts',
  'preact/jsx-runtime': 'entrypoints/reader.content/card/jsx-runtime.ts',
};

function lighterContentScript(): NonNullable<WxtViteConfig['plugins']>[number] {
  let isContent = false;
  return {
    name: 'lighter-content-script',
    enforce: 'pre',
    configResolved({ define }) {
      const entrypoint = define?.['import.meta.env.ENTRYPOINT'];
      isContent = entrypoint === '"gate"' || entrypoint === '"reader"';
    },
    resolveId(id) {
      const path = isContent ? STAND_INS[id] : undefined;
      return path === undefined ? null : resolve(path);
    },
  };
}

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: runtimeFile(), relativeDest: RUNTIME });
    },
  },
  manifestVersion: 3,
  // The browser that `npm run dev` opens: none where none would be seen. Chromium refuses its sandbox to root.
  webExt: {
    disabled: !hasDisplay(),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  // Nothing is rewritten for browsers older than these: our styles and scripts stay as short as they were written.
  vite: () => ({
    plugins: [compactWords(), lighterContentScript(), placedRuntime()],
    build: { target: [`chrome${LOWEST.chrome}`, `firefox${parseInt(LOWEST.firefox)}`] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Whosaid',
    description: 'Who the officials in a news article are, what each said, and where each stands.',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    commands: {
      'next-official': {
        suggested_key: { default: 'Alt+Shift+Down' },
        description: 'Next official in the article',
      },
      'previous-official': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: 'Previous official in the article',
      },
      'keep-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Save the selected words',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whosaid@whosaid.example',
              strict_min_version: LOWEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: LOWEST.chrome }),
  }),
});
