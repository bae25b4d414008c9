import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldArticle } from '../scorer/gold';
import { type Collection, jsonLines, type Kit, type TextInput } from './kit';

/** A collection, with what the scorer makes inputs of and what it holds as gold, below the kit’s folder. */
interface FiledCollection extends Collection {
  readonly inputs: string;
  readonly gold: string;
}

const COLLECTIONS: readonly FiledCollection[] = [
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

/** Files of articles that are annotated whole; a kit need not hold them all. */
const ANNOTATED = ['world/train.jsonl.gz', 'world/dev.jsonl.gz', 'officials/dev.jsonl'];

/**
 * Opens the kit in a folder that brings its own scorer.
 *
 * @throws Error with a sentence for the reader where the folder holds no scorer.
 */
export function openGivenKit(folder: string): Kit {
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
    collections: COLLECTIONS,
    gold: (collection) => readText(join(folder, filed(collection).gold)),
    inputs: (collection) =>
      run('inputs', collection.tasks[0]!, join(folder, filed(collection).inputs)),
    score(task, collection, answers) {
      const file = join(scratch, 'answers.jsonl');
      writeFileSync(file, answers);
      return JSON.parse(run(task, join(folder, filed(collection).gold), file, '--json'));
    },
    annotated: () =>
      ANNOTATED.map((file) => join(folder, file))
        .filter((file) => existsSync(file))
        .flatMap((file) => jsonLines<GoldArticle>(readText(file))),
    texts() {
      const { inputs } = filed({ name: 'attribution' });
      return jsonLines<TextInput>(run('inputs', 'attribution', join(folder, inputs))).map(
        ({ text }) => text,
      );
    },
    usualParts: (all) => all,
  };
}

function filed({ name }: Pick<Collection, 'name'>): FiledCollection {
  return COLLECTIONS.find((each) => each.name === name)!;
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
