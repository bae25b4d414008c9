/** What came of a step: how many of its checks passed and failed, and how many were not run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.reduce((all, { failed }) => all + failed, 0),
    skipped: tallies.reduce((all, { skipped }) => all + skipped, 0),
  };
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests of a vitest JSON report. A file that broke before or beside its tests counts as a failure, and so does a
 * run that failed without a failed test.
 */
export function tallyOf(json: string): Tally {
  const { success, testResults } = JSON.parse(json) as Report;
  const files = testResults.map(({ status, assertionResults }): Tally => {
    const count = (wanted: (status: string) => boolean) =>
      assertionResults.filter((test) => wanted(test.status)).length;
    const failed = count((each) => each === 'failed');
    return {
      passed: count((each) => each === 'passed'),
      failed: failed === 0 && status !== 'passed' ? 1 : failed,
      skipped: count((each) => each !== 'passed' && each !== 'failed'),
    };
  });
  const all = sum(files);
  const broken = all.failed === 0 && (!success || all.passed === 0);
  return broken ? { ...all, failed: 1 } : all;
}
