import { standard } from '../../analysis/extractors';
import { WEIGHED } from '../../extraction/positions/judged/sureness';
import { STANCE_ORDER } from '../../extraction/reader/utterance';
import { logistic } from '../../learning/linear';
import { logisticRegression } from '../../training/learners/logistic';
import { annotatedArticles } from '../../training/reader/annotated';
import { isHeld } from '../../training/reader/held';
import { columns } from '../bench/scores';
import { encoderFromDisk, modelsFromDisk } from '../read-models';
import { type ScoredRow, scoredRows } from './rows';

const SURE_FROM = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const TOLD_FROM = [0.5, 0.6, 0.7, 0.8];

/**
 * Learns how sure a row is from articles that nothing else was learned from, and prints the weights; then the curve of the articles
 * to judge by, from which `thresholds.ts` was read: of the rows shown how many are true, of the true ones how many are shown.
 */
export async function calibrateRows(kit: string): Promise<void> {
  const models = modelsFromDisk();
  const tools = {
    extractors: standard(models),
    judges: models.judges!,
    encoder: await encoderFromDisk(),
    order: STANCE_ORDER,
  };
  const rowsOf = async (part: 'train' | 'dev') => {
    const rows: ScoredRow[] = [];
    for (const article of annotatedArticles(kit, part)) {
      if (!article.id.startsWith('world') || (part === 'train' && !isHeld(article.id))) continue;
      rows.push(...(await scoredRows(article, tools)));
    }
    return rows;
  };
  const apart = await rowsOf('train');
  const weights = logisticRegression(apart);
  console.log(`${apart.length} rows of articles set apart`);
  console.log(WEIGHED.map((name, at) => `  ${name}: ${weights[at]!.toFixed(2)},`).join('\n'));
  const chanceOf = ({ values }: ScoredRow) =>
    logistic(values.reduce((sum, value, at) => sum + value * weights[at]!, 0));
  for (const [name, rows] of [
    ['set apart', apart],
    ['to judge by', await rowsOf('dev')],
  ] as const) {
    const judged = rows.map((row) => ({ row, chance: chanceOf(row) }));
    console.log(`\n${name}: error of calibration ${calibrationError(judged).toFixed(3)}`);
    console.log(curveOf(judged));
  }
}

type JudgedRow = { readonly row: ScoredRow; readonly chance: number };

/** The mean distance of claimed and true, over tenths, of rows that may be shown. */
function calibrationError(rows: readonly JudgedRow[]): number {
  const shown = rows.filter(({ chance }) => chance >= SURE_FROM[0]!);
  let error = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const within = shown.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth);
    const claimed = within.reduce((sum, { chance }) => sum + chance, 0);
    const right = within.filter(({ row }) => row.true).length;
    error += Math.abs(claimed - right) / shown.length;
  }
  return error;
}

function curveOf(rows: readonly JudgedRow[]): string {
  const all = rows.filter(({ row }) => row.true).length;
  return columns([
    ['shown from', 'rows', 'true', 'of all true', ...TOLD_FROM.map((from) => `told from ${from}`)],
    ...SURE_FROM.map((from) => {
      const shown = rows.filter(({ chance }) => chance >= from);
      const right = shown.filter(({ row }) => row.true).length;
      return [
        String(from),
        String(shown.length),
        share(right, shown.length),
        share(right, all),
        ...TOLD_FROM.map((least) => {
          const told = shown.filter(({ row, chance }) => row.stance.chance * chance >= least);
          const good = told.filter(({ row }) => row.stance.right).length;
          return `${share(good, told.length)} of ${share(told.length, shown.length)}`;
        }),
      ];
    }),
  ]);
}

function share(part: number, of: number): string {
  return of === 0 ? '·' : (part / of).toFixed(3);
}
