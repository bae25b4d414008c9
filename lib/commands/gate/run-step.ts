import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { shellEnv } from '../shell-env';
import { FAILED, PASSED, type Tally, tallyOf } from './tally';

/** One of the gate's proofs: a program that ends with 0 where all is well. */
export interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin`, or a path, and what it is given. */
  readonly command: readonly [string, ...string[]];
  /** Where the program writes vitest's JSON report, when it is vitest. */
  readonly report?: string;
}

/** After this a step hangs, in milliseconds. */
const PATIENCE = 6 * 60_000;

/** Runs a step, showing what it prints. With a report its tests are counted; without, the step is one check. Never rejects. */
export async function runStep(
  { name, command, report }: Step,
  patience = PATIENCE,
): Promise<Tally> {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  if (report !== undefined) rmSync(report, { force: true });
  const status = await statusOf(command, patience);
  if (status !== 0) console.log(`── ${name} ended with ${status}.`);
  const whole = status === 0 ? PASSED : FAILED;
  if (report === undefined) return whole;
  if (!existsSync(report)) return FAILED;
  try {
    const tally = tallyOf(readFileSync(report, 'utf8'));
    return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    // A report that was cut off is no proof of anything.
    return FAILED;
  }
}

/** The exit status, or a word for what else ended the program. */
function statusOf(
  [program, ...given]: Step['command'],
  patience: number,
): Promise<number | string> {
  return new Promise((ended) => {
    // A group of its own, so that what hangs goes with all that it started.
    const child = spawn(program, given, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: shellEnv(),
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, patience);
    const end = (how: number | string) => {
      clearTimeout(timer);
      ended(how);
    };
    child.once('error', ({ message }) => end(message));
    child.once('exit', (code, signal) => end(code ?? signal ?? 'no status'));
  });
}
