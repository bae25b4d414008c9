import { FULL, NO_MODELS, OTHER_MODELS, RELOAD, SILENT, wentWrong } from '../wording/trouble';

/** What browsers say in their own words, and what a reader can do about it. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/context invalidated|receiving end|port closed|channel closed|no response/i, RELOAD],
  [/quota|no space|NO_DEVICE_SPACE|disk full/i, FULL],
  [/^timed out$/, SILENT],
];

/** Errors that are told in our own words already. */
const OURS: ReadonlySet<string> = new Set([NO_MODELS, OTHER_MODELS]);

/** A sentence for the reader about an error of a call. */
export function sentenceFor(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  if (OURS.has(told)) return told;
  return KNOWN.find(([words]) => words.test(told))?.[1] ?? wentWrong(told);
}

/** What a promise comes to; rejects when that takes longer than so many milliseconds. */
export async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
