import { accessSync, constants, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly name: BrowserName;
  /** Its executable. */
  readonly path: string;
}

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chrome: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const PLACES: Record<BrowserName, readonly string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN_PACKAGES: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** The first browser found of those asked for, in that order. */
export function findBrowser(names: readonly BrowserName[]): FoundBrowser | null {
  for (const name of names) {
    const path =
      [process.env[name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'] ?? '', ...PLACES[name]].find(
        (place) => place !== '' && existsSync(place),
      ) ?? COMMANDS[name].map(onPath).find((place) => place !== null);
    if (path) return { name, path };
  }
  return null;
}

/** Whether this is a Debian whose packages this user may install. */
export function mayInstall(): boolean {
  if (!existsSync('/etc/debian_version')) return false;
  return process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true']).status === 0;
}

/** Installs browsers by Debian's package manager; throws with a sentence where that fails. */
export function installBrowsers(names: readonly BrowserName[]): void {
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const packages = [...names.map((name) => DEBIAN_PACKAGES[name]), 'fonts-dejavu-core'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...args] = [...before, 'apt-get', '-q', ...step];
    const { status } = spawnSync(command!, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${step[0]} failed: see the lines above.`);
  }
}

function onPath(command: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
