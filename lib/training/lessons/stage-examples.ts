import type { TableIndex } from '../../model/text';
import { describe } from '../../extraction/attributions/learned/features/describe';
import {
  NONE,
  type Decided,
  type Stage,
  STAGES,
} from '../../extraction/attributions/learned/stages';
import { optionsOf } from '../../extraction/attributions/learned/finding/options';
import type { TokenTable } from '../../extraction/attributions/learned/columns/token-table';
import { featureList } from '../../learning/hashing';
import { Examples } from '../learners/examples';
import type { Gold } from './gold';

/** The examples of every stage, and for each example the number of its article. */
export interface StageExamples {
  readonly examples: Record<Stage, Examples>;
  readonly article: Record<Stage, number[]>;
}

export function stageExamples(): StageExamples {
  const examples = {} as Record<Stage, Examples>;
  const article = {} as Record<Stage, number[]>;
  for (const stage of STAGES) {
    examples[stage] = new Examples();
    article[stage] = [];
  }
  return { examples, article };
}

/** Adds the decisions that lead to a gold attribution; one that no option can reach is left out. */
export function addGold(to: StageExamples, article: number, table: TokenTable, gold: Gold): void {
  const { heart: cue, left, right, source } = gold;
  const none: Decided = { cue, left: null, right: null };
  const add = (stage: Stage, decided: Decided, known: TableIndex, right_: TableIndex) =>
    addStage(to, article, { stage, table, decided, known, right: right_ });
  add('leftEnd', none, NONE, left?.end ?? NONE);
  if (left) add('leftStart', none, left.end, left.start);
  const withLeft = { ...none, left };
  add('rightStart', withLeft, NONE, right?.start ?? NONE);
  if (right) add('rightEnd', withLeft, right.start, right.end);
  const whole = { cue, left, right };
  add('sourceStart', whole, NONE, source?.start ?? NONE);
  if (source) add('sourceEnd', whole, source.start, source.end);
}

/** Adds that a cue which is none has no content. */
export function addFalse(
  to: StageExamples,
  article: number,
  table: TokenTable,
  cue: TableIndex,
): void {
  const decided: Decided = { cue, left: null, right: null };
  addStage(to, article, { stage: 'leftEnd', table, decided, known: NONE, right: NONE });
  addStage(to, article, { stage: 'rightStart', table, decided, known: NONE, right: NONE });
}

const features = featureList();

function addStage(
  { examples, article: articles }: StageExamples,
  article: number,
  {
    stage,
    table,
    decided,
    known,
    right,
  }: { stage: Stage; table: TokenTable; decided: Decided; known: TableIndex; right: TableIndex },
): void {
  const options = optionsOf(stage, table, decided, known);
  const target = options.indexOf(right);
  if (target < 0 || options.length < 2) return;
  for (const option of options) {
    describe(stage, features, { table, decided: decided, known, option });
    examples[stage].addOption(features);
  }
  examples[stage].close(target);
  articles[stage].push(article);
}
