import { cueFeatures } from '../extraction/attributions/learned/features/cue-features';
import type { ShippedModels } from '../extraction/attributions/learned/models';
import { type Stage, STAGES } from '../extraction/attributions/learned/stages';
import { featureList } from '../learning/hashing';
import { type Linear, score } from '../learning/linear';
import type { Table } from '../learning/tables';
import type { CorpusArticle } from './lessons/corpus';
import { cueExamples, possibleCues } from './lessons/cue-examples';
import { boost, type Growth, rowsAt } from './learners/boost';
import { calibrate } from './learners/calibrate';
import type { Examples } from './learners/examples';
import { type Recipe, train } from './learners/ftrl';
import { FOLDS, foldsOf } from './lessons/folds';
import { type Lesson, lessonsOf } from './lessons/lesson';
import { claimsOf, rankExamples, rankRows } from './lessons/rank-examples';
import { addFalse, addGold, type StageExamples, stageExamples } from './lessons/stage-examples';

const CUE: Recipe = { bits: 20, epochs: 5, alpha: 0.1, l1: 4, l2: 0 };
const STAGE: Recipe = { bits: 18, epochs: 4, alpha: 0.1, l1: 2, l2: 0 };
const RANK: Recipe = { bits: 18, epochs: 6, alpha: 0.05, l1: 2, l2: 0 };
const FOREST: Growth = { bits: 14, rate: 0.08, rows: 0.7, columns: 0.6, l2: 5, least: 8 };
/** A weight is rounded to a multiple of this, in log odds; half of it rounds to nothing and is not shipped. */
const ROUNDED_TO = 0.06;
/** Words that look so much like cues, in log odds, and are none teach the stages that a cue may have no content. */
const LIKE_A_CUE = -1.5;

type ShippedFinders = Pick<ShippedModels, 'lexicon' | 'cue' | 'stages'>;

/** What was learned. */
export interface Learned {
  readonly models: ShippedModels;
  /** By the number of an article: models made alike, of articles without it and without others on its event. */
  readonly unseen: (article: number) => ShippedModels;
}

/**
 * Learns to find attributions, and from a plain reader’s marks how likely they are. The same corpus gives the same models; `tell`
 * is told of progress.
 */
export function trainAttributions(
  corpus: readonly CorpusArticle[],
  tell: (progress: string) => void,
): Learned {
  tell(`reading ${corpus.length} articles`);
  const { lessons, lexiconWithout } = lessonsOf(corpus);
  const { first, second } = foldsOf(corpus);
  const folds = [...Array.from({ length: FOLDS }).keys()];
  const learnWithout = (
    fold: number | null,
    { examples, article }: { readonly examples: Examples; readonly article: readonly number[] },
    recipe: Recipe,
    cut = first,
  ) => learn(examples, recipe, without(fold, article, cut));

  tell('learning cues');
  const cues = cueExamples(lessons);
  const cueOf = folds.map((fold) => learnWithout(fold, cues, CUE));
  const decisions = decisionExamples(lessons, (article) => cueOf[first[article]!]!);
  tell('learning spans');
  const stagesOf = (fold: number | null) =>
    Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        learnWithout(
          fold,
          { examples: decisions.examples[stage], article: decisions.article[stage] },
          STAGE,
        ),
      ]),
    ) as Record<Stage, Table>;
  const finders = folds.map((fold): ShippedFinders => ({
    lexicon: lexiconWithout((article) => first[article] === fold),
    cue: cueOf[fold]!,
    stages: stagesOf(fold),
  }));
  tell('learning to rank');
  const ranked = rankExamples(lessons, (article) => finders[first[article]!]!);
  // Another cut than the finders’: who ranks an article has not seen it either.
  const rankers = folds.map((fold) => learnWithout(fold, ranked, RANK, second));
  const rows = rankRows(lessons, ranked, (article) => rankers[second[article]!]!);
  const judgesWithout = (fold: number | null) => ({
    rank: learnWithout(fold, ranked, RANK),
    forest: boost(rowsAt(rows, without(fold, ranked.article, first)), FOREST),
  });
  const judges = folds.map(judgesWithout);
  tell('learning how sure to be');
  const claims = lessons.flatMap((lesson, article) =>
    corpus[article]!.marks === 'reader'
      ? claimsOf(lesson, ranked.contests[article]!, judges[first[article]!]!)
      : [],
  );
  const calibration = calibrate(claims);
  const held = folds.map((fold) => ({ ...finders[fold]!, ...judges[fold]!, calibration }));
  return {
    models: {
      lexicon: lexiconWithout(() => false),
      cue: learnWithout(null, cues, CUE),
      stages: stagesOf(null),
      ...judgesWithout(null),
      calibration,
    },
    unseen: (article) => held[first[article]!]!,
  };
}

/** The numbers of the examples whose articles lie in another fold, by the article of each example and the fold of each article. */
function without(
  fold: number | null,
  articles: readonly number[],
  cut: readonly number[],
): Int32Array {
  const all = Int32Array.from(articles.keys());
  return all.filter((example) => cut[articles[example]!] !== fold);
}

/** A model as it ships: those that judge in training are rounded too, so that what learns from them meets the like later. */
function learn(examples: Examples, recipe: Recipe, chosen: Int32Array): Table {
  return quantized({ bits: recipe.bits, scale: 1, weights: train(examples, chosen, recipe) });
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
