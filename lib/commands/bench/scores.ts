import { BASELINES } from './baselines';
import { type Collection, type Kit, analyzed, jsonLines } from './kits/kit';
import { figureOf, type Measure, MEASURES } from './measures';

/** One line of the table: a measure, our figure and those of the systems beside it. */
export interface Score {
  readonly measure: Measure;
  readonly ours: number | null;
  readonly baselines: Readonly<Record<string, number | null>>;
}

/** Scores the engine and the baselines on collections of the kit. */
export async function scoresOn(kit: Kit, collections: readonly Collection[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const collection of collections) {
    process.stderr.write(`${collection.name} …\n`);
    const inputs = kit.inputs(collection);
    const ours = resultsOf(kit, collection, await analyzed(inputs));
    const others = BASELINES.filter((each) => each.collections.includes(collection.name)).map(
      ({ name, answer }) => {
        const answers = jsonLines<Parameters<typeof answer>[0]>(inputs).map((input) =>
          JSON.stringify(answer(input)),
        );
        return [name, resultsOf(kit, collection, answers.join('\n'))] as const;
      },
    );
    for (const measure of MEASURES) {
      if (measure.collection !== collection.name) continue;
      scores.push({
        measure,
        ours: figureOf(ours[measure.task], measure),
        baselines: Object.fromEntries(
          others.map(([name, results]) => [name, figureOf(results[measure.task], measure)]),
        ),
      });
    }
  }
  return scores;
}

function resultsOf(kit: Kit, collection: Collection, answers: string): Record<string, unknown> {
  return Object.fromEntries(
    collection.tasks.map((task) => [task, kit.score(task, collection, answers)]),
  );
}

/** The name under which a baseline file holds a measure. */
export function keyOf({ task, label }: Measure): string {
  return `${task}: ${label}`;
}

/** The scores as a table for the terminal. */
export function scoreTable(scores: readonly Score[]): string {
  const names = BASELINES.map(({ name }) => name);
  const rows = scores.map(({ measure, ours, baselines }) => [
    keyOf(measure),
    figure(ours),
    figure(measure.atLeast ?? null),
    figure(measure.aim ?? null),
    ...names.map((name) => figure(baselines[name] ?? null)),
  ]);
  return columns([['measure', 'whosaid', 'at least', 'aim', ...names], ...rows]);
}

/** Rows as aligned columns, the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))),
    )
    .map((cells) => cells.join('  '))
    .join('\n');
}

function figure(value: number | null): string {
  return value === null ? '·' : value.toFixed(3);
}
