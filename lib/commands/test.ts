import { ensureBrowsers } from './browsers/ensure-browsers';
import { builtFor } from './browsers/launch';
import { runStep, type Step } from './gate/run-step';
import { FAILED, sum, type Tally } from './gate/tally';

/** The whole gate: every check of the project, up to the built extension in real browsers. */
const BROWSERS = ['chrome', 'firefox'] as const;

const vitest = (name: string, config: string, ...more: string[]): Step => {
  const report = `.output/reports/${name.replaceAll(' ', '-')}.json`;
  return {
    name,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ],
    report,
  };
};

const SOURCES: readonly Step[] = [
  { name: 'formatting', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code', command: ['knip'] },
  vitest('unit tests', 'tests/vitest.config.ts'),
];
const BUILDS: readonly Step[] = BROWSERS.map((name) => ({
  name: `build for ${name}`,
  command: ['wxt', 'build', '-b', name],
}));
const BUILT: readonly Step[] = [
  {
    name: 'lint of the Firefox build',
    command: ['web-ext', 'lint', '--source-dir', builtFor('firefox')],
  },
  vitest('build tests', 'tests/build/vitest.config.ts'),
];
const IN_BROWSERS: readonly Step[] = BROWSERS.map((name) =>
  vitest(`tests in ${name}`, 'tests/browser/vitest.config.ts', '--project', name),
);

/** Runs steps one after the other, each line of the summary as it was earned. */
async function run(steps: readonly Step[], lines: string[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const step of steps) {
    const tally = await runStep(step);
    tallies.push(tally);
    lines.push(lineOf(step.name, tally));
  }
  return sum(tallies);
}

/** Steps that can’t be run have failed. */
function lost(steps: readonly Step[], why: string, lines: string[]): Tally {
  lines.push(...steps.map(({ name }) => `${lineOf(name, FAILED)}: ${why}`));
  return sum(steps.map(() => FAILED));
}

function lineOf(name: string, { passed, failed, skipped }: Tally): string {
  const rest = skipped > 0 ? `, ${skipped} not run` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${rest}`;
}

async function inBrowsers(lines: string[]): Promise<Tally> {
  try {
    ensureBrowsers(BROWSERS);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(why);
    return lost(IN_BROWSERS, why, lines);
  }
  return run(IN_BROWSERS, lines);
}

async function gate(): Promise<number> {
  const lines: string[] = [];
  const sources = await run(SOURCES, lines);
  const builds = await run(BUILDS, lines);
  const built =
    builds.failed > 0
      ? lost([...BUILT, ...IN_BROWSERS], 'there is no build to try', lines)
      : sum([await run(BUILT, lines), await inBrowsers(lines)]);
  const { passed, failed } = sum([sources, builds, built]);
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await gate();
