import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { builtFor } from '../../browsers/launch';
import type { Figure } from '../figure';

const MODELS = 'assets/models';
const WORDS = 'lib/language/lexicon';

/** What the engine's weights and words, and the whole package that `npm run build` made, take when packed. */
export function sizeFigures(): Figure[] {
  const data = [...filesIn(MODELS), ...filesIn(WORDS)];
  const inKilobytes = (bytes: number) => bytes / 1_000;
  return [
    {
      label: 'weights and word lists gzipped, kB',
      value: inKilobytes(sum(data, (bytes) => gzipSync(bytes, { level: 9 }).length)),
      wanted: 'low',
      floor: 18_000,
      aim: 11_000,
      digits: 0,
    },
    {
      label: 'package zipped, kB',
      value: inKilobytes(
        sum(filesIn(builtFor('chrome')), (bytes) => deflateRawSync(bytes, { level: 9 }).length),
      ),
      wanted: 'low',
      floor: 22_000,
      aim: 15_000,
      digits: 0,
    },
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

function sum(files: readonly string[], packed: (bytes: Uint8Array) => number): number {
  return files.reduce((total, path) => total + packed(readFileSync(path)), 0);
}
