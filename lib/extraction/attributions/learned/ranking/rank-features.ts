import { type Features, mix, put } from '../../../../learning/hashing';
import { step } from '../features/step';
import { shareOf } from '../columns/cue-lexicon';
import type { Hypothesis } from '../finding/hypotheses';
import type { Rivalry } from './rivalry';
import { type RuleView, secondFeatures } from './rule-views';
import type { Range } from '../finding/stages';
import type { TokenTable } from '../columns/token-table';

/** What tells whether a hypothesis is right. */
export function rankFeatures(
  features: Features,
  table: TokenTable,
  hypothesis: Hypothesis,
  rivalry: Rivalry,
  view: RuleView | undefined,
): void {
  const { cue, left, right, source, cueScore, contentLog, sourceLog, absentLog } = hypothesis;
  const { tag, lemma, word, quoted } = table;
  features.length = 0;
  const share = shareOf(table.cueness[cue]!);
  const cueStep = half(cueScore);
  const contentStep = half(contentLog);
  const shape = (left ? 1 : 0) + (right ? 2 : 0) + (source ? 4 : 0);
  put(features, 0);
  put(features, 1, cueStep);
  put(features, 2, contentStep);
  put(features, 3, cueStep, contentStep);
  put(features, 4, half(sourceLog));
  put(features, 5, half(absentLog));
  put(features, 6, half(absentLog), cueStep);
  put(features, 7, Math.min(3, rivalry.rank));
  put(features, 8, half(rivalry.margin));
  put(features, 9, half(rivalry.margin), cueStep);
  put(features, 10, half(rivalry.margin), contentStep);
  put(features, 11, whole(rivalry.overlapping));
  put(features, 12, whole(rivalry.overlapping), whole(cueScore));
  put(features, 13, whole(rivalry.around));
  put(features, 14, whole(rivalry.around), whole(cueScore));
  put(features, 15, whole(rivalry.within));
  put(features, 16, whole(rivalry.within), whole(cueScore));
  put(features, 17, whole(rivalry.around), whole(contentLog));
  put(features, 18, shape);
  put(features, 19, shape, cueStep);
  put(features, 20, lemma[cue]!);
  put(features, 21, lemma[cue]!, shape);
  put(features, 22, share, tag[cue]!);
  put(features, 23, share, cueStep);
  put(features, 24, tag[cue]!, shape);
  const length = step(lengthOf(left)) * 10 + step(lengthOf(right));
  put(features, 25, length);
  put(features, 26, length, cueStep);
  const marks = mix(left ? quoted[left.start]! & 15 : 99, right ? quoted[right.start]! & 15 : 99);
  put(features, 27, marks);
  put(features, 28, marks, cueStep);
  put(features, 29, marks, lemma[cue]!);
  put(features, 30, quoted[cue]! & 7, cueStep);
  if (right) {
    put(features, 31, word[right.start]!);
    put(features, 32, word[right.start]!, lemma[cue]!);
    put(features, 33, mix(tag[right.end - 1]!, tag[right.end]!), word[right.end]!);
    put(features, 34, step(right.start - cue), tag[right.start]!);
    put(features, 35, tag[right.start]!, contentStep);
  }
  if (left) {
    put(features, 36, mix(tag[left.start]!, tag[left.end]!));
    put(features, 37, step(cue - left.end), quoted[left.end - 1]! & 23);
    put(features, 38, step(lengthOf(left)), contentStep);
  }
  if (source) {
    put(features, 39, step(Math.min(Math.abs(cue - source.end), Math.abs(source.start - cue))));
    put(features, 40, tag[source.start]!, tag[source.end - 1]!);
    put(features, 41, word[source.end - 1]!, share);
    put(features, 42, step(lengthOf(source)), half(sourceLog));
    put(features, 43, source.start > cue ? 1 : 0, tag[source.start]!);
  }
  put(features, 44, half(cueScore + contentLog));
  put(features, 45, half(cueScore + contentLog + sourceLog));
  put(features, 46, half(cueScore + contentLog), whole(rivalry.around));
  put(features, 47, half(cueScore + contentLog), whole(rivalry.overlapping));
  const rank = Math.min(3, rivalry.rank);
  secondFeatures(features, hypothesis, view, { cue: cueStep, content: contentStep, rank });
}

function lengthOf(range: Range | null): number {
  return range ? range.end - range.start : 0;
}

function half(value: number): number {
  return Math.round(Math.max(-7, Math.min(6, value)) * 2);
}

function whole(value: number): number {
  return Math.round(Math.max(-9, Math.min(5, value)));
}
