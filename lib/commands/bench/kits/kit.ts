import { spawn } from 'node:child_process';
import type { GoldArticle } from '../scorer/gold';

/** A collection of gold data, and which tasks judge it. */
export interface Collection {
  readonly name: string;
  readonly tasks: readonly string[];
}

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

/** A benchmark kit: gold data and how answers to it are scored. */
export interface Kit {
  readonly collections: readonly Collection[];
  /** JSON Lines of inputs for a collection. */
  inputs(collection: Collection): string;
  /** The gold data of a collection that comes as one file of JSON Lines. */
  gold(collection: Collection): string;
  /** The result object of one task on answers in JSON Lines. */
  score(task: string, collection: Collection, answers: string): unknown;
  /** The articles that are annotated whole, from entities to summary. */
  annotated(): readonly GoldArticle[];
  /** Plain texts to measure times on. */
  texts(): readonly string[];
  /** Which parts a run measures that names none. */
  usualParts(all: readonly string[]): readonly string[];
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
export function jsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
