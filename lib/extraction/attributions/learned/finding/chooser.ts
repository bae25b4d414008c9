import type { TableIndex } from '../../../../model/text';
import { featureList } from '../../../../learning/hashing';
import { logSoftmax, wholeScore } from '../../../../learning/linear';
import { describeBeside, describePair } from '../features/describe';
import type { Finders } from '../models';
import { optionsOf } from './options';
import { placeScorer } from './place-scores';
import { type Decided, type Option, type Stage, STAGES } from '../stages';
import type { TokenTable } from '../columns/token-table';

/** An option of a stage, and how likely it is among the others, as the logarithm of a probability. */
export interface Choice {
  readonly option: TableIndex;
  readonly log: number;
}

/** Gives the likeliest options of a stage, the best first. */
export type Chooser = (stage: Stage, decided: Decided, known: TableIndex) => readonly Choice[];

/** So many options are followed up at most. */
export const WIDTH = 3;
/** An option this much less likely than the best, in logarithms, is not followed up. */
const BEAM = 2.5;
/** More than any stage has. */
const MOST_OPTIONS = 4096;

/** What a stage has scored for the cue at hand: it is asked for the same again and again, beside other decisions. */
interface Scored {
  /** What options say beside what is decided: `mark` tells of which decision. Sums of weights, not yet scaled. */
  readonly beside: { readonly mark: Int32Array; readonly sum: Float64Array };
  /** What they say together with the other end of their span: by that end, in the order of the options. */
  readonly pairs: Map<number, number[]>;
}

/** A chooser for one text: it scores nothing twice for a cue. */
export function chooserFor(table: TokenTable, finders: Finders): Chooser {
  const { stages } = finders;
  const alone = placeScorer(table, finders);
  const features = featureList();
  const scores = new Float64Array(MOST_OPTIONS);
  const size = table.word.length;
  const fresh = (): Scored => ({
    beside: { mark: new Int32Array(size), sum: new Float64Array(size) },
    pairs: new Map(),
  });
  const scored = new Map(STAGES.map((stage) => [stage, fresh()]));
  let last: Decided | null = null;
  let decisions = 0;

  return (stage, decided, known) => {
    if (decided !== last) decisions++;
    if (decided.cue !== last?.cue) for (const { pairs } of scored.values()) pairs.clear();
    last = decided;
    const model = stages[stage];
    const { beside, pairs } = scored.get(stage)!;
    const pair = pairs.get(known) ?? [];
    pairs.set(known, pair);
    const options = optionsOf(stage, table, decided, known);
    for (let index = 0; index < options.length; index++) {
      const option = options[index]!;
      const at: Option = { table, decided, known, option };
      // The options of one known end are the same ones, or the first of them, whatever was decided before.
      if (index === pair.length) {
        features.length = 0;
        describePair(stage, features, at);
        pair.push(wholeScore(model, features));
      }
      if (beside.mark[option] !== decisions) {
        features.length = 0;
        describeBeside(stage, features, at);
        beside.sum[option] = wholeScore(model, features);
        beside.mark[option] = decisions;
      }
      scores[index] =
        alone(stage, decided.cue, option) * model.scale +
        (pair[index]! + beside.sum[option]!) * model.scale;
    }
    return likeliest(options, scores);
  };
}

function likeliest(options: readonly number[], scores: Float64Array): readonly Choice[] {
  logSoftmax(scores, options.length);
  const ranked: Choice[] = [];
  for (let index = 0; index < options.length; index++) {
    const log = scores[index]!;
    if (ranked.length === WIDTH && log <= ranked[WIDTH - 1]!.log) continue;
    let place = ranked.length;
    while (place > 0 && ranked[place - 1]!.log < log) place--;
    ranked.splice(place, 0, { option: options[index]!, log });
    ranked.length = Math.min(ranked.length, WIDTH);
  }
  const [first] = ranked;
  return ranked.filter(({ log }) => log > first!.log - BEAM);
}
