import {
  type BrowserName,
  findBrowser,
  type FoundBrowser,
  installBrowsers,
  mayInstall,
} from './find-browser';

const NAMES: Record<BrowserName, string> = { chrome: 'Chrome or Chromium', firefox: 'Firefox' };
/** The oldest that our manifest takes. */
const VERSIONS: Record<BrowserName, number> = { chrome: 140, firefox: 150 };

/** The browsers named. Where we may, a missing one is installed, having said so; elsewhere the error says what to install. */
export function ensureBrowsers(names: readonly BrowserName[]): readonly FoundBrowser[] {
  const missing = names.filter((name) => !findBrowser([name]));
  if (missing.length > 0) {
    const none = `No ${missing.map((name) => NAMES[name]).join(' and no ')} was found`;
    if (!mayInstall()) {
      const wanted = missing.map((name) => `${NAMES[name]} (${VERSIONS[name]} or later)`);
      throw new Error(`${none}: install ${wanted.join(' and ')}, then run this again.`);
    }
    console.log(`${none}: installing with apt-get…`);
    installBrowsers(missing);
  }
  return names.map((name) => {
    const found = findBrowser([name]);
    if (!found) throw new Error(`${NAMES[name]} was installed, but can’t be found.`);
    return found;
  });
}
