import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { ensureBrowsers } from '../../../browsers/ensure-browsers';
import { ownPages, type OwnPage } from '../own-fixtures';

const ROUND = 500;

/** What went wrong on so many broken pages, parsed and read in a real browser. */
export async function fuzzInChromium(count: number): Promise<string[]> {
  const [found] = ensureBrowsers(['chrome']);
  const browser = await puppeteer.launch({
    executablePath: found!.path,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundled(fileURLToPath(new URL('./in-page.ts', import.meta.url))));
    const pages = ownPages();
    const troubles: string[] = [];
    for (let from = 1; from <= count; from += ROUND) {
      const round = await page.evaluate(
        (own, first, end) =>
          (globalThis as unknown as { fuzz(...of: [OwnPage[], number, number]): string[] }).fuzz(
            own,
            first,
            end,
          ),
        pages,
        from,
        Math.min(count + 1, from + ROUND),
      );
      troubles.push(...round);
    }
    return troubles;
  } finally {
    await browser.close();
  }
}

/** A source and all that it imports as one script for a browser. */
async function bundled(entry: string): Promise<string> {
  const [made] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rolldown.RolldownOutput[];
  return made!.output[0].code;
}
