import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildFor } from '../../browsers/build-for';
import { ensureBrowsers } from '../../browsers/ensure-browsers';
import type { BrowserName, FoundBrowser } from '../../browsers/find-browser';
import { builtFor, launch, type Launched } from '../../browsers/launch';
import { backgroundFrom, changedPackage } from '../../bundling/changed-package';
import type { Figure } from '../figure';
import { extensionMemory } from './process-memory';
import type { ReadingTimes } from './reading-background';
import { firstWords, median } from './speed';

const WORDS = 1_000;
const TURNS = 5;
/** Milliseconds: by then a browser has stopped a background that nobody asks anything. */
const STOPPED = 50_000;
const WEIGHTS = 'assets/models/reader.onnx';
const NAMES: Readonly<Record<BrowserName, string>> = { chrome: 'Chromium', firefox: 'Firefox' };
const ENTRY = new URL('reading-background.ts', import.meta.url).pathname;

/**
 * What the learned reader takes in real browsers: seconds for a thousand words, and megabytes of the process of extensions above
 * one whose background does nothing. Nothing where the weights are not there.
 */
export async function readingFigures(texts: readonly string[]): Promise<Figure[]> {
  if (!existsSync(WEIGHTS)) {
    console.log(`\nNo ${WEIGHTS}: what reading takes was not measured.`);
    return [];
  }
  const text = firstWords(texts.join('\n\n').split('\n\n'), WORDS);
  const background = await backgroundFrom(ENTRY);
  const figures: Figure[] = [];
  for (const browser of ensureBrowsers(['chrome', 'firefox'])) {
    buildFor(browser.name);
    const nothing = await measured(browser, { 'background.js': '' });
    const reader = await measured(browser, background, text);
    figures.push(...told(NAMES[browser.name], nothing, reader));
  }
  return figures;
}

interface Measured {
  /** One for each turn, the first with loading. */
  readonly times: readonly ReadingTimes[];
  /** The most while it read, or without a text just so; in megabytes. */
  readonly most: number;
  /** After the background was stopped. */
  readonly idle: number;
}

/** A browser with our package but for its background, that reads a text some times. */
async function measured(
  browser: FoundBrowser,
  background: Readonly<Record<string, string>>,
  text?: string,
): Promise<Measured> {
  const { folder, remove } = changedPackage(builtFor(browser.name), background);
  const launched = await launch(browser, folder, { headless: true });
  try {
    const page = await launched.openOwn('popup.html?tab=-1');
    const times: ReadingTimes[] = [];
    const most = await highest(launched, async () => {
      if (text === undefined) await new Promise((resolve) => setTimeout(resolve, 2_000));
      else for (let turn = 0; turn < TURNS; turn++) times.push(await ask(page, text));
    });
    await new Promise((resolve) => setTimeout(resolve, STOPPED));
    return { times, most, idle: extensionMemory(launched) ?? NaN };
  } finally {
    await launched.close();
    remove();
  }
}

function ask(page: Page, text: string): Promise<ReadingTimes> {
  return page.evaluate((message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: string): Promise<ReadingTimes> } };
    };
    return chrome.runtime.sendMessage(message);
  }, text);
}

/** The most memory while something is done. */
async function highest(launched: Launched, done: () => Promise<void>): Promise<number> {
  let most = 0;
  const look = () => (most = Math.max(most, extensionMemory(launched) ?? NaN));
  const looking = setInterval(look, 100);
  try {
    await done();
    look();
  } finally {
    clearInterval(looking);
  }
  return most;
}

function told(name: string, nothing: Measured, reader: Measured): readonly Figure[] {
  const [first, ...later] = reader.times;
  const seconds = { wanted: 'low', digits: 2 } as const;
  const megabytes = { wanted: 'low', digits: 0 } as const;
  const figures: readonly Figure[] = [
    {
      label: `reading a thousand words in ${name}, s`,
      value: median(later.map(({ read }) => read)) / 1_000,
      floor: 2,
      aim: 1,
      ...seconds,
    },
    {
      label: `the same with the first article, loading included, s`,
      value: (first!.load + first!.read) / 1_000,
      ...seconds,
    },
    {
      label: `memory of the background while reading in ${name}, MB above nothing`,
      value: reader.most - nothing.most,
      aim: 150,
      ...megabytes,
    },
    {
      label: `memory when it is idle in ${name}, MB above nothing`,
      value: reader.idle - nothing.idle,
      aim: 10,
      ...megabytes,
    },
  ];
  return figures.filter(({ value }) => !Number.isNaN(value));
}
