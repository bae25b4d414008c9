import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figureTable, misses, type Figure } from './bench/figure';
import { openGivenKit } from './bench/kits/given-kit';
import { openOwnKit } from './bench/kits/own-kit';
import { keyOf, scoresOn, scoreTable, type Score } from './bench/scores';
import { COLLECTION_PARTS, PARTS } from './bench/parts';

/** How far a figure may lie below the baseline before the run fails; scores move a little with every change. */
const TOLERANCE = 0.005;
const BASELINE = 'tests/benchmark/baseline.json';
const USAGE = 'usage: npm run bench -- [--kit DIR] [--record] [--against BUILD] [NAME…]';

/**
 * Scores the engine on a benchmark kit, the project’s own where none is given, beside compromise, plain rules, the first three
 * sentences and Readability, and measures time and size; names narrow it. Exit status 1 where a figure fell below the committed
 * baseline or misses its floor; `--record` writes a new one. `--against` compares cold starts with another build of the
 * extension, by its folder.
 */
async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals: only } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kit: { type: 'string' },
      record: { type: 'boolean' },
      against: { type: 'string' },
    },
  });
  const { kit: folder, record: recording, against } = values;
  const kit = folder === undefined ? openOwnKit() : openGivenKit(folder);
  const known = new Set([...kit.collections.map(({ name }) => name), ...Object.keys(PARTS)]);
  if (only.some((name) => !known.has(name))) {
    throw new Error(`${USAGE}\nnames: ${[...known].join(' ')}`);
  }
  const collections = kit.collections.filter(
    ({ name }) => only.length === 0 || only.includes(name),
  );
  const parts = only.length === 0 ? kit.usualParts(Object.keys(PARTS)) : only;

  const scores = await scoresOn(kit, collections);
  if (scores.length > 0) console.log(scoreTable(scores));

  const figures: Figure[] = [];
  for (const collection of collections) {
    const measured = await COLLECTION_PARTS[collection.name]?.(kit, collection);
    figures.push(...(measured ?? []));
  }
  for (const name of parts) figures.push(...((await PARTS[name]?.(kit, against)) ?? []));
  if (figures.length > 0) console.log(`\n${figureTable(figures)}`);

  if (recording) return record(scores);
  return Math.max(compare(scores), figures.some(misses) ? 1 : 0);
}

function record(scores: readonly Score[]): number {
  const known = existsSync(BASELINE) ? readBaseline() : {};
  for (const { measure, ours } of scores) {
    if (ours !== null) known[keyOf(measure)] = Math.round(ours * 1_000) / 1_000;
  }
  writeFileSync(BASELINE, `${JSON.stringify(known, null, 2)}\n`);
  console.log(`\nWritten to ${BASELINE}.`);
  return 0;
}

function compare(scores: readonly Score[]): number {
  const baseline = existsSync(BASELINE) ? readBaseline() : {};
  const fallen = scores.filter(
    ({ measure, ours }) => (ours ?? 0) < (baseline[keyOf(measure)] ?? 0) - TOLERANCE,
  );
  for (const { measure, ours } of fallen) {
    console.log(`\nfell: ${keyOf(measure)}: ${ours?.toFixed(3)}, was ${baseline[keyOf(measure)]}`);
  }
  return fallen.length > 0 ? 1 : 0;
}

function readBaseline(): Record<string, number> {
  return JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>;
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
