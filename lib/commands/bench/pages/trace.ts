import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace; times in microseconds, `tdur` of the processor, `dur` of the clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What a content script cost a page's main thread, in milliseconds of the processor: what else runs on the machine counts for nothing. */
export interface ScriptCost {
  /** All script of ours, its compilation among it. */
  readonly total: number;
  /** The longest task that was mostly script. The pages measured have no script of their own, so all script is ours. */
  readonly longest: number;
}

const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const SCRIPT = /EvaluateScript|FunctionCall|v8\.callFunction|PerformMicrotaskCheckpoint/;

/** Traces a page while something is done with it. */
export async function scriptCostOf(page: Page, act: () => Promise<void>): Promise<ScriptCost> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = Buffer.from((await page.tracing.stop())!).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const events = traceEvents.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  const ours = events.filter(
    ({ name, args }) =>
      /^(EvaluateScript|FunctionCall)$/.test(name) &&
      args?.data?.url?.startsWith('chrome-extension://'),
  );
  const [first] = ours;
  if (!first) throw new Error('The content script did not run.');
  const thread = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const scripts = thread.filter(({ name }) => SCRIPT.test(name));
  const tasks = thread.filter(({ name, ts, dur, tdur }) => {
    if (name !== 'RunTask') return false;
    const inside = scripts.filter((each) => each.ts >= ts && each.ts < ts + dur!);
    return inside.some((each) => each.tdur! > tdur! / 2);
  });
  const sum = (list: readonly TraceEvent[]) => list.reduce((all, { tdur }) => all + tdur!, 0);
  return {
    total: sum(ours) / 1_000,
    longest: Math.max(0, ...tasks.map(({ tdur }) => tdur! / 1_000)),
  };
}
