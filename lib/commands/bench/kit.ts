import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One of the kit's collections, and which of its scorer's tasks judge it. */
export interface Collection {
  readonly name: string;
  readonly tasks: readonly string[];
  /** Below the kit's folder: what the scorer makes inputs of, and what it holds as gold. */
  readonly inputs: string;
  readonly gold: string;
}

export const COLLECTIONS: readonly Collection[] = [
  {
    name: 'officials',
    tasks: ['officials', 'positions', 'summary'],
    inputs: 'officials/dev.jsonl',
    gold: 'officials/dev.jsonl',
  },
  {
    name: 'attribution',
    tasks: ['attribution'],
    inputs: 'attribution/dev.jsonl.gz',
    gold: 'attribution/dev.jsonl.gz',
  },
  {
    name: 'persons',
    tasks: ['persons'],
    inputs: 'persons/dev.silver.jsonl.gz',
    gold: 'persons/dev.silver.jsonl.gz',
  },
  { name: 'pages', tasks: ['pages'], inputs: 'pages', gold: 'pages/ground-truth.json' },
  { name: 'detect', tasks: ['detect'], inputs: 'readerable', gold: 'readerable/readerable.json' },
];

/** A line of the contract's input that carries text. */
export interface TextInput {
  readonly id: string;
  readonly text: string;
}

/** A line of the contract's input that carries a page. */
export interface PageInput {
  readonly id: string;
  readonly html: string;
  readonly url: string;
}

/** A benchmark kit on disk: gold data and its scorer. */
export interface Kit {
  /** The scorer's JSON Lines of inputs for a collection. */
  inputs(collection: Collection): string;
  /** The gold data of a collection that comes as one file of JSON Lines. */
  gold(collection: Collection): string;
  /** The scorer's result object for one task on answers in JSON Lines. */
  score(task: string, collection: Collection, answers: string): unknown;
}

/**
 * Opens the kit in a folder.
 *
 * @throws Error with a sentence for the reader where the folder holds no scorer.
 */
export function openKit(folder: string): Kit {
  const scorer = join(folder, 'score.mjs');
  if (!existsSync(scorer)) {
    throw new Error(`There is no benchmark kit in ${folder}: it should hold score.mjs.`);
  }
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [scorer, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  const scratch = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  return {
    gold: ({ gold }) => readText(join(folder, gold)),
    inputs: ({ tasks, inputs }) => run('inputs', tasks[0]!, join(folder, inputs)),
    score(task, { gold }, answers) {
      const file = join(scratch, 'answers.jsonl');
      writeFileSync(file, answers);
      return JSON.parse(run(task, join(folder, gold), file, '--json'));
    },
  };
}

/** The answers of `npm run -s analyze`, run as anyone would run it. */
export function analyzed(inputs: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', 'analyze'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0
        ? resolve(Buffer.concat(parts).toString('utf8'))
        : reject(new Error(`npm run analyze ended with status ${status}.`)),
    );
    child.stdin.end(inputs);
  });
}

/** The JSON objects of a JSON Lines text. */
export function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
