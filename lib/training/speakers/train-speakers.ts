import type { Scene } from '../../extraction/attributions/speakers/scene';
import { factsOf, type PossibleSpeaker } from '../../extraction/attributions/speakers/facts';
import { speakerFeatures } from '../../extraction/attributions/speakers/features';
import type { ShippedSpeakerModels } from '../../extraction/attributions/speakers/models';
import {
  COLUMNS,
  markedBy,
  type FirstRanking,
  rowOf,
  shortlist,
} from '../../extraction/attributions/speakers/ranking';
import { LEAST_SPEAKER } from '../../extraction/confidences';
import { forestScore } from '../../learning/forest';
import { featureList } from '../../learning/hashing';
import { logSoftmax } from '../../learning/linear';
import type { Table } from '../../learning/tables';
import { boost, type Growth, type Rows } from '../learners/boost';
import { Examples } from '../learners/examples';
import { type Recipe, train } from '../learners/ftrl';
import { quantized } from '../train-attributions';

/** A source, and whom people say that it means: one of those who may be meant, or nobody; undefined where nobody has marked it. */
export interface SpeakerLesson {
  /** The number of its article. */
  readonly article: number;
  readonly scene: Scene;
  readonly right: PossibleSpeaker | undefined;
}

/** Models that judge an article in training have not seen it: each learns from all quarters but one. */
const FOLDS = 4;
const LINEAR: Recipe = { bits: 17, epochs: 5, alpha: 0.05, l1: 1, l2: 0 };
const FOREST: Growth = { bits: 13, rate: 0.1, rows: 0.7, columns: 0.5, l2: 8, least: 6 };

/** How sure the ranking was of the likeliest entity in an article that it had not seen. */
export interface JudgedSpeaker {
  /** Whether one of the entities found speaks. */
  readonly named: boolean;
  readonly told: number;
  readonly toldRight: boolean;
}

/** What was learned, and how it did on articles not learned from. */
export interface LearnedSpeakers {
  readonly models: ShippedSpeakerModels;
  readonly judged: readonly JudgedSpeaker[];
}

/**
 * Learns to rank who may be meant by a source. The same lessons give the same models. It learns twice: whom those before are taken
 * for is first what the rules say, then what the first ranking makes of it.
 */
export function trainSpeakers(
  lessons: readonly SpeakerLesson[],
  tell: (progress: string) => void,
): LearnedSpeakers {
  const known = lessons.filter((lesson): lesson is KnownLesson => lesson.right !== undefined);
  tell(`a first ranking of ${known.length} sources, to know who spoke before`);
  const first = linearsOf(known);
  for (const { scene, article } of lessons) {
    const { options, logs } = markedBy(first.apart[article % FOLDS]!, scene);
    const most = Math.max(...logs.subarray(0, -1));
    const best = Math.exp(most) >= LEAST_SPEAKER ? options[logs.indexOf(most)] : null;
    scene.answers.set(scene.asked, best?.entity.id ?? null);
  }
  tell('the ranking that ships');
  const { linear, apart } = linearsOf(known);
  const tables = known.map(({ scene, right, article }) =>
    tableOf(markedBy(apart[article % FOLDS]!, scene), right),
  );
  tell('growing forests');
  // Another cut than the first ranking’s: what judges an article has not seen it either.
  const cutOf = ({ article }: SpeakerLesson) => Math.floor(article / FOLDS) % FOLDS;
  const forests = folds.map((fold) =>
    boost(rowsOf(tables.filter((_, index) => cutOf(known[index]!) !== fold)), FOREST),
  );
  const sums = tables.map((table, index) => scores(table, forests[cutOf(known[index]!)]!));
  const calibration = calibrated(tables, sums);
  tell(`calibration ${calibration.toFixed(2)}`);
  return {
    models: { linear: linear(), forest: boost(rowsOf(tables), FOREST), calibration },
    judged: tables.map((table, index) => judge(table, sums[index]!, calibration)),
  };
}

const folds = [...Array(FOLDS).keys()];

/** First rankings, by the fold of articles that each has not seen, and one of all. */
function linearsOf(lessons: readonly KnownLesson[]) {
  const examples = examplesOf(lessons);
  return {
    apart: folds.map((fold) => learnLinear(examples, lessons, fold)),
    linear: () => learnLinear(examples, lessons, null),
  };
}

type KnownLesson = SpeakerLesson & { readonly right: PossibleSpeaker };

const features = featureList(320);

function examplesOf(lessons: readonly KnownLesson[]): Examples {
  const examples = new Examples();
  for (const { scene, right } of lessons) {
    const facts = factsOf(scene);
    const options: readonly PossibleSpeaker[] = [...scene.options, null];
    for (const [index, option] of options.entries()) {
      speakerFeatures(features, scene, option, facts[index]!);
      examples.addOption(features);
    }
    examples.close(Math.max(options.indexOf(right), 0));
  }
  return examples;
}

function learnLinear(
  examples: Examples,
  lessons: readonly SpeakerLesson[],
  fold: number | null,
): Table {
  const chosen = [...lessons.keys()].filter((index) => lessons[index]!.article % FOLDS !== fold);
  const weights = train(examples, Int32Array.from(chosen), LINEAR);
  return quantized({ bits: LINEAR.bits, scale: 1, weights });
}

/** The rows of those looked at twice, nobody last, with how the first ranking stands to each. */
interface RankedTable {
  readonly rows: readonly Int8Array[];
  readonly logs: readonly number[];
  /** The number of the right one. */
  readonly right: number;
}

function tableOf(marked: FirstRanking, right: PossibleSpeaker): RankedTable {
  const listed = shortlist(marked);
  const at = listed.findIndex((index) => marked.options[index] === right);
  return {
    rows: listed.map((index) => rowOf(marked, listed, index)),
    logs: listed.map((index) => marked.logs[index]!),
    right: at < 0 ? listed.length - 1 : at,
  };
}

function rowsOf(tables: readonly RankedTable[]): Rows {
  const width = COLUMNS.length;
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const cells = new Int8Array(count * width);
  const target = new Float32Array(count);
  const start = new Float64Array(count);
  const groups: number[] = [];
  let at = 0;
  for (const { rows, logs, right } of tables) {
    groups.push(at);
    for (const [index, row] of rows.entries()) {
      cells.set(row, at * width);
      target[at] = Number(index === right);
      start[at++] = logs[index]!;
    }
  }
  return { width, cells, target, start, groups: Int32Array.from([...groups, count]) };
}

function scores({ rows, logs }: RankedTable, forest: Table): readonly number[] {
  return rows.map((row, index) => logs[index]! + forestScore(forest, row));
}

/** Probabilities of the rows, when sums are multiplied by a number. */
function likely(sums: readonly number[], by: number): Float64Array {
  const logs = Float64Array.from(sums, (sum) => sum * by);
  logSoftmax(logs, logs.length);
  return logs.map(Math.exp);
}

/** The number by which sums are multiplied so that what was right was likeliest. */
function calibrated(tables: readonly RankedTable[], sums: readonly (readonly number[])[]): number {
  let best = 1;
  let most = -Infinity;
  for (let by = 0.5; by <= 1.5; by += 0.02) {
    const gain = tables.reduce(
      (sum, { right }, index) => sum + Math.log(Math.max(1e-9, likely(sums[index]!, by)[right]!)),
      0,
    );
    if (gain > most) [best, most] = [by, gain];
  }
  return Math.fround(best);
}

function judge(
  { right }: RankedTable,
  sums: readonly number[],
  calibration: number,
): JudgedSpeaker {
  const entities = likely(sums, calibration).subarray(0, -1);
  const told = Math.max(...entities, 0);
  return {
    named: right < entities.length,
    told,
    toldRight: right < entities.length && entities[right] === told,
  };
}
