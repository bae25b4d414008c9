import { spawnSync } from 'node:child_process';
import { shellEnv } from '../shell-env';
import type { BrowserName } from './find-browser';

/** Builds the extension as it ships; throws with what the build said where it fails. */
export function buildFor(name: BrowserName): void {
  const wxt = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', name], {
    encoding: 'utf8',
    env: shellEnv(),
  });
  if (wxt.status !== 0) throw new Error(`The build failed:\n${wxt.stdout}${wxt.stderr}`);
}
