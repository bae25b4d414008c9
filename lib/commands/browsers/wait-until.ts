import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes.
 *
 * @param patience milliseconds after which the answer is no
 */
export async function waitUntil(ask: () => Promise<boolean>, patience = 20_000): Promise<boolean> {
  const end = Date.now() + patience;
  for (;;) {
    if (await ask()) return true;
    if (Date.now() > end) return false;
    await sleep(50);
  }
}
