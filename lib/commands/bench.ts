import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from './engine';
import { figureTable, misses, type Figure } from './bench/figure';
import { COLLECTIONS, openKit, readInputs } from './bench/kit';
import { keyOf, scoresOn, scoreTable, type Score } from './bench/scores';
import { PARTS } from './bench/parts';
import { growthTable, speedRatio } from './bench/speed';

/** How far a figure may lie below the baseline before the run fails; scores move a little with every change. */
const TOLERANCE = 0.005;
const BASELINE = 'tests/benchmark/baseline.json';
const USAGE =
  'usage: npm run bench -- --kit DIR [--record] [officials] [attribution] [persons] [pages] [detect] [chromium] [fuzz]';
/** What scores the engine alone on texts, and so calls for its time as well. */
const TEXTS = ['officials', 'attribution', 'persons'];

/**
 * Scores the engine on a benchmark kit, beside compromise, plain rules and Readability, and times it.
 * Exit status 1 where a figure fell below the committed baseline or misses its floor; `--record` writes a new one.
 */
async function bench(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--kit');
  const folder = at < 0 ? undefined : args[at + 1];
  const only = args.filter((arg, index) => !arg.startsWith('--') && index !== at + 1);
  const known = new Set([...COLLECTIONS.map(({ name }) => name), ...Object.keys(PARTS)]);
  if (folder === undefined || only.some((name) => !known.has(name))) throw new Error(USAGE);
  const asked = (name: string) => only.length === 0 || only.includes(name);

  const kit = openKit(folder);
  const scores = await scoresOn(
    kit,
    COLLECTIONS.filter(({ name }) => asked(name)),
  );
  if (scores.length > 0) console.log(scoreTable(scores));

  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked(name)) figures.push(...(await measure(kit)));
  }
  if (figures.length > 0) console.log(`\n${figureTable(figures)}`);

  if (TEXTS.some(asked)) {
    const texts = readInputs(join(folder, 'attribution/dev.jsonl.gz')).map(({ text }) => text);
    console.log(`\ntime, ratio to compromise alone: ${speedRatio(engine, texts).toFixed(2)}\n`);
    console.log(growthTable(engine, texts));
  }

  if (args.includes('--record')) return record(scores);
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
