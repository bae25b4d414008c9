import {
  type BrowserName,
  findBrowser,
  type FoundBrowser,
  installBrowsers,
  mayInstall,
} from './find-browser';

const WANTED: Record<BrowserName, string> = {
  chrome: 'Chrome or Chromium 140',
  firefox: 'Firefox 150',
};

/** The browsers named. Where we may, a missing one is installed, having said so; elsewhere the error says what to install. */
export function ensureBrowsers(names: readonly BrowserName[]): readonly FoundBrowser[] {
  const missing = names.filter((name) => !findBrowser([name]));
  const wanted = missing.map((name) => WANTED[name]).join(' and ');
  if (missing.length > 0) {
    if (!mayInstall()) {
      throw new Error(
        `No ${missing.join(' and no ')} was found: install ${wanted}, or later, then run this again.`,
      );
    }
    console.log(`No ${missing.join(' and no ')} was found: installing with apt-get…`);
    installBrowsers(missing);
  }
  return names.map((name) => {
    const found = findBrowser([name]);
    if (!found) throw new Error(`${WANTED[name]} was installed, but can’t be found.`);
    return found;
  });
}
