import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a JSON Lines file, gzipped or not. */
export function readJsonLines<Line>(file: string): Line[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
