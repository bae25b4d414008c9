import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName, FoundBrowser } from './find-browser';
import { chromePopup, firefoxPopup, type Popup } from './popup';

/** The id that the manifest names, and the address that we have Firefox give it. */
const GECKO_ID = 'whosaid@whosaid.example';
const FIREFOX_UUID = '5f6b1f0e-3c1d-4a53-9a39-0b7f2c7a6d11';

export interface LaunchOptions {
  readonly headless: boolean;
  /** A profile to keep; without one it is a new one, thrown away at the end. */
  readonly profile?: string;
  readonly dark?: boolean;
  /**
   * Pixels of the screen for one of CSS, for pictures that stay sharp. Chrome alone: under a scale set by its test client
   * it finds no highlight at a point.
   */
  readonly scale?: number;
  /** `HOST:PORT` of a proxy that all goes through, what is meant for this machine too; the browser makes no calls of its own. */
  readonly proxy?: string;
  /** As where somebody has switched WebAssembly off. */
  readonly noWebAssembly?: boolean;
}

/** A real browser with the built extension in it. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Start of the addresses of the extension's own pages, with a closing slash. */
  readonly origin: string;
  /** Opens one of the extension's own pages, `popup.html`, in a tab. */
  openOwn(page: string): Promise<Page>;
  /** Opens the real popup over a page, as a click on the toolbar button does. */
  openPopup(page: Page): Promise<Popup>;
  close(): Promise<void>;
}

/** Where `npm run build` puts the extension. */
export function builtFor(name: BrowserName): string {
  return `.output/${name}-mv3`;
}

/** Starts a browser and installs the extension of a folder. */
export function launch(
  { name, path }: FoundBrowser,
  extension: string,
  options: LaunchOptions,
): Promise<Launched> {
  return name === 'chrome'
    ? launchChrome(path, extension, options)
    : launchFirefox(path, extension, options);
}

async function launchChrome(
  executablePath: string,
  extension: string,
  { headless, profile, dark, scale = 1, proxy, noWebAssembly }: LaunchOptions,
): Promise<Launched> {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    // Pages are kept for the way back, as readers have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: headless ? { width: 1280, height: 900, deviceScaleFactor: scale } : null,
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      // Chromium refuses its sandbox to root, which is who runs in most containers.
      ...(root ? ['--no-sandbox'] : []),
      ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      // Without compiling at run time Chromium has no WebAssembly either.
      ...(noWebAssembly ? ['--js-flags=--jitless'] : []),
      // The browser's own calls are none of the extension's.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(proxy === undefined ? [] : chromeThrough(proxy)),
    ],
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}/`;
  return {
    name: 'chrome',
    browser,
    origin,
    async openOwn(page) {
      const tab = await browser.newPage();
      await tab.goto(origin + page);
      return tab;
    },
    async openPopup(page) {
      const ours = (await browser.extensions()).get(id);
      if (!ours) throw new Error('The extension is not installed.');
      await page.bringToFront();
      await page.triggerExtensionAction(ours);
      const target = await browser.waitForTarget((each) => each.url() === `${origin}popup.html`);
      return chromePopup(await target.asPage());
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(
  executablePath: string,
  extension: string,
  { headless, profile, dark, proxy, noWebAssembly }: LaunchOptions,
): Promise<Launched> {
  const origin = `moz-extension://${FIREFOX_UUID}/`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(profile !== undefined && { userDataDir: profile }),
    // Lets the test client open the extension's own pages; for a profile of its own only.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // An extension installed for one run keeps its storage for the next.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Extensions have a switch of their own.
      ...(noWebAssembly && {
        'javascript.options.wasm': false,
        'javascript.options.wasm_trustedprincipals': false,
      }),
      ...(dark && {
        'ui.systemUsesDarkTheme': 1,
        'layout.css.prefers-color-scheme.content-override': 0,
      }),
      ...(proxy !== undefined && firefoxThrough(proxy)),
    },
    // The address of Mozilla's settings service is a pref, which Firefox heeds with this alone.
    ...(proxy !== undefined && { env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } }),
  });
  await browser.installExtension(extension);
  const openOwn = async (page: string) => {
    const tab = await browser.newPage();
    // Firefox tells the client nothing of the load of an extension's page.
    await tab.goto(origin + page, { waitUntil: [] });
    await tab.waitForFunction(() => document.readyState === 'complete');
    return tab;
  };
  return {
    name: 'firefox',
    browser,
    origin,
    openOwn,
    openPopup: (page) => firefoxPopup(page, openOwn),
    close: () => browser.close(),
  };
}

function chromeThrough(proxy: string): readonly string[] {
  // A port that no one listens on.
  const nowhere = 'http://127.0.0.1:9';
  return [
    `--proxy-server=${proxy}`,
    '--proxy-bypass-list=<-loopback>',
    // What it asks in spite of the flags above: for updates of its parts, the accounts of its maker, and the time.
    `--component-updater=url-source=${nowhere}`,
    `--gaia-url=${nowhere}`,
    '--disable-features=NetworkTimeServiceQuerying',
  ];
}

function firefoxThrough(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
