import { expect, it } from 'vitest';
import { tallyOf } from '../../../lib/commands/gate/tally';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (success: boolean, ...testResults: ReturnType<typeof file>[]) =>
  JSON.stringify({ success, testResults });

it('counts the tests of all files', () => {
  const json = report(
    false,
    file('passed', 'passed', 'passed', 'skipped'),
    file('failed', 'passed', 'failed'),
  );
  expect(tallyOf(json)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

it('counts a file that could not be loaded as a failure', () => {
  const json = report(false, file('passed', 'passed'), file('failed'));
  expect(tallyOf(json)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('counts a file whose closing broke after its tests passed as a failure', () => {
  const json = report(false, file('failed', 'passed', 'passed'));
  expect(tallyOf(json)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

it('takes a run that failed without a failed test, or ran none, for a failure', () => {
  expect(tallyOf(report(false, file('passed', 'passed')))).toMatchObject({ failed: 1 });
  expect(tallyOf(report(true))).toMatchObject({ failed: 1 });
});
