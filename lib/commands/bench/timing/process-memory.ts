import { readdirSync, readFileSync } from 'node:fs';
import type { Launched } from '../../browsers/launch';

/**
 * Megabytes that the process of a browser's extensions takes, its share of what is shared with others counted; null where this is
 * no Linux. Chromium and Firefox give extensions a process of their own.
 */
export function extensionMemory({ browser }: Launched): number | null {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return null;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const isOurs = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isOurs(parents.get(pid)!));
  const sizes = [...parents.keys()].filter(isOurs).filter(runsExtensions).map(sizeOf);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

function parentOf(pid: number): number {
  // The name, in brackets, may hold anything.
  const [, parent] = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(parent ?? 0);
}

function runsExtensions(pid: number): boolean {
  return (
    read(pid, 'cmdline').includes('--extension-process') || read(pid, 'comm').startsWith('WebExt')
  );
}

function sizeOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup')) ?? [];
  return Number(kilobytes ?? 0) / 1_000;
}

/** What the system tells of a process; nothing where it has ended. */
function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
