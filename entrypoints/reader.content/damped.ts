/** The first act comes so soon after it is asked for, in milliseconds, and one that follows upon another at most so late. */
const SOONEST = 100;
const LATEST = 30_000;

/**
 * An act that is asked for whenever a page changes, done once for many changes. As long as they go on each waits twice as long
 * as the one before, so that a page that never rests costs next to nothing.
 */
export function damped(act: () => void, signal: AbortSignal): () => void {
  let wait = SOONEST;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    if (timer === undefined && performance.now() - last > LATEST) wait = SOONEST;
    timer ??= setTimeout(() => {
      timer = undefined;
      last = performance.now();
      wait = Math.min(wait * 2, LATEST);
      act();
    }, wait);
  };
}
