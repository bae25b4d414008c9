import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Launched } from '../../../lib/commands/browsers/launch';

/** Installs another extension beside ours, of one script each for its background and for our pages. Gone with the browser. */
export async function installStranger(
  { browser }: Launched,
  { background = '', content = '' }: { readonly background?: string; readonly content?: string },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-stranger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'content.js'), content);
  await browser.installExtension(folder);
}
