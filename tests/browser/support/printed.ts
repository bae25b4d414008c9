import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** Whether a print of the page shows what is marked on it as an official. Takes the marks from the page. */
export async function isMarkInPrint(
  page: Page,
  browserName: 'chrome' | 'firefox',
): Promise<boolean> {
  if (browserName === 'firefox') {
    const marked = drawnBy(await page.pdf());
    await page.evaluate(() => CSS.highlights.clear());
    return drawnBy(await page.pdf()) !== marked;
  }
  // Chromium writes marked words apart from their neighbours although they look the same: so it is asked for the style.
  await page.emulateMediaType('print');
  return page.evaluate(() => {
    const article = document.querySelector('article')!;
    const style = getComputedStyle(article, '::highlight(whosaid-official)');
    return style.textDecorationLine !== 'none';
  });
}

/** The streams of a PDF that draw text: others tell the hour, and where in the file things stand. */
function drawnBy(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)]
    .map(([, packed]) => unpacked(Buffer.from(packed!, 'latin1')))
    .filter((stream) => /^BT$/m.test(stream))
    .join('\n');
}

function unpacked(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x78;
  const how = { finishFlush: constants.Z_SYNC_FLUSH };
  return (isPacked ? inflateSync(bytes, how) : bytes).toString('latin1');
}
