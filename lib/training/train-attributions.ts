import { cueFeatures } from '../extraction/attributions/learned/features/cue-features';
import type { Finders, ShippedModels } from '../extraction/attributions/learned/models';
import { type Stage, STAGES } from '../extraction/attributions/learned/stages';
import { featureList } from '../learning/hashing';
import { type Linear, score } from '../learning/linear';
import type { Table } from '../learning/tables';
import type { CorpusArticle } from './lessons/corpus';
import { cueExamples, possibleCues } from './lessons/cue-examples';
import { boost, type Growth } from './learners/boost';
import type { Examples } from './learners/examples';
import { type Recipe, train } from './learners/ftrl';
import { type Lesson, lessonsOf } from './lessons/lesson';
import { rankExamples, rankRows } from './lessons/rank-examples';
import { addFalse, addGold, type StageExamples, stageExamples } from './lessons/stage-examples';

/** Models that judge an article in training have not seen it: each learns from all quarters but one. */
const FOLDS = 4;
const CUE: Recipe = { bits: 20, epochs: 5, alpha: 0.1, l1: 4, l2: 0 };
const STAGE: Recipe = { bits: 18, epochs: 4, alpha: 0.1, l1: 2, l2: 0 };
const RANK: Recipe = { bits: 18, epochs: 6, alpha: 0.05, l1: 2, l2: 0 };
const FOREST: Growth = { bits: 14, rate: 0.08, rows: 0.7, columns: 0.6, l2: 5, least: 8 };
/** A weight is rounded to a multiple of this, in log odds; half of it rounds to nothing and is not shipped. */
const ROUNDED_TO = 0.06;
/** Words that look so much like cues, in log odds, and are none teach the stages that a cue may have no content. */
const LIKE_A_CUE = -1.5;

/** Learns to find attributions. The same corpus gives the same models; `tell` is told of progress. */
export function trainAttributions(
  corpus: readonly CorpusArticle[],
  tell: (progress: string) => void,
): ShippedModels {
  tell(`reading ${corpus.length} articles`);
  const { lessons, lexicon } = lessonsOf(corpus);
  tell('learning cues');
  const cues = cueExamples(lessons);
  const cueModel = (fold: number | null) =>
    learn(cues.examples, CUE, (example) => cues.article[example]! % FOLDS !== fold);
  const folds = [...Array.from({ length: FOLDS }).keys()];
  const cueOf = folds.map(cueModel);
  const decisions = decisionExamples(lessons, (article) => cueOf[article % FOLDS]!);
  tell('learning spans');
  const stagesOf = (fold: number | null) =>
    Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        learn(
          decisions.examples[stage],
          STAGE,
          (example) => decisions.article[stage][example]! % FOLDS !== fold,
        ),
      ]),
    ) as Record<Stage, Table>;
  const finders = folds.map((fold): Finders => ({
    lexicon,
    cue: cueOf[fold]!,
    stages: stagesOf(fold),
  }));
  tell('learning to rank');
  const ranked = rankExamples(lessons, (article) => finders[article % FOLDS]!);
  // Another cut than the finders’: who ranks an article has not seen it either.
  const cutOf = (article: number) => Math.floor(article / FOLDS) % FOLDS;
  const rankers = folds.map((fold) =>
    learn(ranked.examples, RANK, (example) => cutOf(ranked.article[example]!) !== fold),
  );
  const rows = rankRows(lessons, ranked, (article) => rankers[cutOf(article)]!);
  return {
    lexicon,
    cue: cueModel(null),
    stages: stagesOf(null),
    rank: learn(ranked.examples, RANK, () => true),
    forest: boost(rows, FOREST),
  };
}

/** A model as it ships: those that judge in training are rounded too, so that what learns from them meets the like later. */
function learn(examples: Examples, recipe: Recipe, chosen: (example: number) => boolean): Table {
  const numbers = Int32Array.from({ length: examples.count }, (_, index) => index);
  return quantized({
    bits: recipe.bits,
    scale: 1,
    weights: train(examples, numbers.filter(chosen), recipe),
  });
}

function decisionExamples(
  lessons: readonly Lesson[],
  cueFor: (article: number) => Linear,
): StageExamples {
  const decisions = stageExamples();
  const features = featureList();
  for (const [article, { table, golds }] of lessons.entries()) {
    for (const gold of golds) addGold(decisions, article, table, gold);
    for (const at of possibleCues(table)) {
      if (golds.some(({ cue }) => at >= cue.start && at < cue.end)) continue;
      cueFeatures(features, table, at);
      if (score(cueFor(article), features) > LIKE_A_CUE) addFalse(decisions, article, table, at);
    }
  }
  return decisions;
}

/** A model with its weights as small whole numbers. */
export function quantized({ bits, weights }: Linear): Table {
  const small = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / ROUNDED_TO))),
  );
  return { bits, scale: ROUNDED_TO, weights: small };
}
