/** Work that may rest after each step, and what comes of it. */
export type Steps<T> = Generator<void, T, void>;

/** How long we hold a page's main thread at a time, in milliseconds: well below the 16 between two frames. */
const SLICE = 6;

/** Since Chrome 129 and Firefox 142; not yet in TypeScript's library. */
declare const scheduler: { yield(): Promise<void> };

/** Does all steps without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps in slices, between which the page has its turn.
 *
 * @param wanted asked before each slice: where it says no, the rest is left undone
 * @returns null where the rest was left undone
 */
export async function inSlices<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null> {
  while (wanted()) {
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - start < SLICE);
    await scheduler.yield();
  }
  return null;
}
