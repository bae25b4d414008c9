import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runStep } from '../../../lib/commands/gate/run-step';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-gate-'));
// What steps print is for the gate's reader.
beforeAll(() => void vi.spyOn(console, 'log').mockReturnValue());
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const report = join(folder, 'report.json');
const GOOD = {
  success: true,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

/** A step that runs a line of JavaScript in Node. */
const step = (code: string, more = {}) => ({
  name: 'step',
  command: [process.execPath, '-e', code] as const,
  ...more,
});
const writing = (value: unknown, then: string) =>
  step(
    `require('fs').writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(value))}); ${then}`,
    { report },
  );

it('counts a step by its exit status', async () => {
  expect(await runStep(step(''))).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(await runStep(step('process.exit(2)'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts a step that crashes, or can’t be started, as failed', async () => {
  expect(await runStep(step('process.kill(process.pid, "SIGKILL")'))).toMatchObject({ failed: 1 });
  const missing = { name: 'step', command: [join(folder, 'no-such-program')] as const };
  expect(await runStep(missing)).toMatchObject({ failed: 1 });
});

it('ends a step that hangs, and counts it as failed', async () => {
  expect(await runStep(step('setInterval(() => {}, 1000)'), 300)).toMatchObject({ failed: 1 });
});

it('counts the tests of a report, and one failure more where the program says so alone', async () => {
  expect(await runStep(writing(GOOD, ''))).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(await runStep(writing(GOOD, 'process.exit(1)'))).toMatchObject({ passed: 1, failed: 1 });
});

it('never counts an earlier run’s report, nor half a report', async () => {
  writeFileSync(report, JSON.stringify(GOOD));
  expect(await runStep(step('', { report }))).toMatchObject({ passed: 0, failed: 1 });
  const half = step(`require('fs').writeFileSync(${JSON.stringify(report)}, '{"succ')`, { report });
  expect(await runStep(half)).toMatchObject({ passed: 0, failed: 1 });
});
