import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import { coarse } from '../features/coarse';
import { shareOf } from '../columns/cue-lexicon';
import type { Hypothesis } from '../finding/hypotheses';
import type { Rivalry } from './rivalry';
import { type RuleView, secondFeatures } from './rule-views';
import type { TableRange } from '../stages';
import type { TokenTable } from '../columns/token-table';

const next = numbersFrom(0);

/** Templates of the linear ranker: what a hypothesis says, and its rivals. */
export const RANK = {
  always: next(),
  cue: next(),
  content: next(),
  cueContent: next(),
  source: next(),
  absent: next(),
  absentCue: next(),
  rank: next(),
  margin: next(),
  marginCue: next(),
  marginContent: next(),
  overlapping: next(),
  overlappingCue: next(),
  around: next(),
  aroundCue: next(),
  within: next(),
  withinCue: next(),
  aroundContent: next(),
  shape: next(),
  shapeCue: next(),
  lemma: next(),
  lemmaShape: next(),
  shareTag: next(),
  shareCue: next(),
  tagShape: next(),
  length: next(),
  lengthCue: next(),
  marks: next(),
  marksCue: next(),
  marksLemma: next(),
  quotedCue: next(),
  firstWord: next(),
  firstWordLemma: next(),
  endTags: next(),
  toRightTag: next(),
  firstTagContent: next(),
  leftTags: next(),
  toLeft: next(),
  leftLength: next(),
  toSource: next(),
  sourceTags: next(),
  sourceLastWord: next(),
  sourceLength: next(),
  sourceSide: next(),
  cueAndContent: next(),
  cueContentAndSource: next(),
  cueAndContentAround: next(),
  cueAndContentOverlapping: next(),
};

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
  put(features, RANK.always);
  put(features, RANK.cue, cueStep);
  put(features, RANK.content, contentStep);
  put(features, RANK.cueContent, cueStep, contentStep);
  put(features, RANK.source, half(sourceLog));
  put(features, RANK.absent, half(absentLog));
  put(features, RANK.absentCue, half(absentLog), cueStep);
  put(features, RANK.rank, Math.min(3, rivalry.rank));
  put(features, RANK.margin, half(rivalry.margin));
  put(features, RANK.marginCue, half(rivalry.margin), cueStep);
  put(features, RANK.marginContent, half(rivalry.margin), contentStep);
  put(features, RANK.overlapping, whole(rivalry.overlapping));
  put(features, RANK.overlappingCue, whole(rivalry.overlapping), whole(cueScore));
  put(features, RANK.around, whole(rivalry.around));
  put(features, RANK.aroundCue, whole(rivalry.around), whole(cueScore));
  put(features, RANK.within, whole(rivalry.within));
  put(features, RANK.withinCue, whole(rivalry.within), whole(cueScore));
  put(features, RANK.aroundContent, whole(rivalry.around), whole(contentLog));
  put(features, RANK.shape, shape);
  put(features, RANK.shapeCue, shape, cueStep);
  put(features, RANK.lemma, lemma[cue]!);
  put(features, RANK.lemmaShape, lemma[cue]!, shape);
  put(features, RANK.shareTag, share, tag[cue]!);
  put(features, RANK.shareCue, share, cueStep);
  put(features, RANK.tagShape, tag[cue]!, shape);
  const length = coarse(lengthOf(left)) * 10 + coarse(lengthOf(right));
  put(features, RANK.length, length);
  put(features, RANK.lengthCue, length, cueStep);
  const marks = mix(left ? quoted[left.start]! & 15 : 99, right ? quoted[right.start]! & 15 : 99);
  put(features, RANK.marks, marks);
  put(features, RANK.marksCue, marks, cueStep);
  put(features, RANK.marksLemma, marks, lemma[cue]!);
  put(features, RANK.quotedCue, quoted[cue]! & 7, cueStep);
  if (right) {
    put(features, RANK.firstWord, word[right.start]!);
    put(features, RANK.firstWordLemma, word[right.start]!, lemma[cue]!);
    put(features, RANK.endTags, mix(tag[right.end - 1]!, tag[right.end]!), word[right.end]!);
    put(features, RANK.toRightTag, coarse(right.start - cue), tag[right.start]!);
    put(features, RANK.firstTagContent, tag[right.start]!, contentStep);
  }
  if (left) {
    put(features, RANK.leftTags, mix(tag[left.start]!, tag[left.end]!));
    put(features, RANK.toLeft, coarse(cue - left.end), quoted[left.end - 1]! & 23);
    put(features, RANK.leftLength, coarse(lengthOf(left)), contentStep);
  }
  if (source) {
    put(
      features,
      RANK.toSource,
      coarse(Math.min(Math.abs(cue - source.end), Math.abs(source.start - cue))),
    );
    put(features, RANK.sourceTags, tag[source.start]!, tag[source.end - 1]!);
    put(features, RANK.sourceLastWord, word[source.end - 1]!, share);
    put(features, RANK.sourceLength, coarse(lengthOf(source)), half(sourceLog));
    put(features, RANK.sourceSide, source.start > cue ? 1 : 0, tag[source.start]!);
  }
  put(features, RANK.cueAndContent, half(cueScore + contentLog));
  put(features, RANK.cueContentAndSource, half(cueScore + contentLog + sourceLog));
  put(features, RANK.cueAndContentAround, half(cueScore + contentLog), whole(rivalry.around));
  put(
    features,
    RANK.cueAndContentOverlapping,
    half(cueScore + contentLog),
    whole(rivalry.overlapping),
  );
  const rank = Math.min(3, rivalry.rank);
  secondFeatures(features, hypothesis, view, { cue: cueStep, content: contentStep, rank });
}

function lengthOf(range: TableRange | null): number {
  return range ? range.end - range.start : 0;
}

function half(value: number): number {
  return Math.round(Math.max(-7, Math.min(6, value)) * 2);
}

function whole(value: number): number {
  return Math.round(Math.max(-9, Math.min(5, value)));
}
