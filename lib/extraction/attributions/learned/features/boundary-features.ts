import type { TableIndex } from '../../../../model/text';
import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import { ahead, behind } from '../columns/chunks';
import { shareOf } from '../columns/cue-lexicon';
import type { TokenTable } from '../columns/token-table';
import { edgeOf, placeFeatures } from './place-features';
import { coarse } from './coarse';

const next = numbersFrom(19);

/** Templates of the stages: what a place says seen from the cue. */
export const APPROACH = {
  far: next(),
  farShare: next(),
  farCueLemma: next(),
  farTags: next(),
  farCueTag: next(),
  cueLemmaWord: next(),
  cueLemmaWordBefore: next(),
  cueLemmaTags: next(),
  cueTagTags: next(),
  cueLemmaQuoted: next(),
  shareFarQuoted: next(),
  path: next(),
  pathWord: next(),
  pathCueLemma: next(),
  verbs: next(),
  commas: next(),
  verbsCommasTags: next(),
  marksQuoted: next(),
  marksCommasQuoted: next(),
  thatsWord: next(),
  verbsWord: next(),
  verbsWordBefore: next(),
  thatsVerbsTags: next(),
  andsVerbsTags: next(),
  commasWord: next(),
  commasWordBefore: next(),
  sentencesQuoted: next(),
  sentencesEdge: next(),
  sentencesWord: next(),
  cueTagsFar: next(),
  cueNeighboursFar: next(),
  cueNeighboursTags: next(),
  cueQuotedQuoted: next(),
  sameQuotation: next(),
  shareVerbsCommas: next(),
  runsAhead: next(),
  runsFurther: next(),
  runsAround: next(),
  runsAheadVerbsCommas: next(),
  runsAheadCueTag: next(),
  runsBehind: next(),
};

/**
 * What tells whether a span of the attribution that a cue signals begins or ends before `at`: `cue` is the place of the cue's
 * heart. More may be put by the caller.
 */
export function boundaryFeatures(
  features: Features,
  table: TokenTable,
  cue: TableIndex,
  at: TableIndex,
): void {
  placeFeatures(features, table, at, at > cue ? 1 : 0);
  approachFeatures(features, table, cue, at);
}

/** Of these what the place says seen from the cue. */
export function approachFeatures(
  features: Features,
  table: TokenTable,
  cue: TableIndex,
  at: TableIndex,
): void {
  const { word, tag, lemma, quoted, sentence } = table;
  const cueLemma = lemma[cue]!;
  const cueTag = tag[cue]!;
  const share = shareOf(table.cueness[cue]!);
  const [t0, p1] = [tag[at]!, tag[at - 1]!];
  const [w0, v1] = [word[at]!, word[at - 1]!];
  const right = at > cue;
  const far = right ? coarse(at - cue - 1) : 10 + coarse(cue - at);
  const tags = mix(p1, t0);
  const state = mix(quoted[at - 1]!, quoted[at]!);
  const edge = edgeOf(table, at);
  put(features, APPROACH.far, far);
  put(features, APPROACH.farShare, far, share);
  put(features, APPROACH.farCueLemma, far, cueLemma);
  put(features, APPROACH.farTags, mix(far, t0), p1);
  put(features, APPROACH.farCueTag, far, mix(cueTag, t0));
  put(features, APPROACH.cueLemmaWord, cueLemma, w0);
  put(features, APPROACH.cueLemmaWordBefore, cueLemma, v1);
  put(features, APPROACH.cueLemmaTags, cueLemma, tags);
  put(features, APPROACH.cueTagTags, cueTag, tags);
  put(features, APPROACH.cueLemmaQuoted, cueLemma, state);
  put(features, APPROACH.shareFarQuoted, mix(share, far), state);
  const path = pathOf(table, cue, at);
  put(features, APPROACH.path, path);
  put(features, APPROACH.pathWord, path, w0);
  put(features, APPROACH.pathCueLemma, path, cueLemma);
  const [low, high] = right ? [cue + 1, at] : [at, cue];
  const verbs = Math.min(4, table.verbs[high]! - table.verbs[low]!);
  const commas = Math.min(4, table.commas[high]! - table.commas[low]!);
  const thats = Math.min(2, table.thats[high]! - table.thats[low]!);
  const marks = Math.min(3, table.marks[high]! - table.marks[low]!);
  const ands = Math.min(2, table.ands[high]! - table.ands[low]!);
  const side = right ? 1 : 0;
  put(features, APPROACH.verbs, verbs, side);
  put(features, APPROACH.commas, commas, side);
  put(features, APPROACH.verbsCommasTags, mix(verbs, commas), tags);
  put(features, APPROACH.marksQuoted, marks, state);
  put(features, APPROACH.marksCommasQuoted, mix(marks, commas), mix(state, side));
  put(features, APPROACH.thatsWord, mix(thats, side), w0);
  put(features, APPROACH.verbsWord, mix(verbs, side), w0);
  put(features, APPROACH.verbsWordBefore, mix(verbs, side), v1);
  put(features, APPROACH.thatsVerbsTags, mix(thats, verbs), tags);
  put(features, APPROACH.andsVerbsTags, mix(ands, verbs), tags);
  put(features, APPROACH.commasWord, mix(commas, side), w0);
  put(features, APPROACH.commasWordBefore, mix(commas, side), v1);
  const sentences = sentence[at - (edge & 4 ? 1 : 0)]! - sentence[cue]!;
  put(features, APPROACH.sentencesQuoted, sentences, state);
  put(features, APPROACH.sentencesEdge, sentences, edge);
  put(features, APPROACH.sentencesWord, sentences, w0);
  put(features, APPROACH.cueTagsFar, mix(cueTag, tag[cue + 1]!), far);
  put(features, APPROACH.cueNeighboursFar, mix(word[cue + 1]!, tag[cue - 1]!), far);
  put(features, APPROACH.cueNeighboursTags, mix(tag[cue - 1]!, tag[cue + 1]!), tags);
  put(features, APPROACH.cueQuotedQuoted, mix(quoted[cue]!, quoted[at]! & 7), side);
  put(features, APPROACH.sameQuotation, sameQuotation(table, cue, at), state);
  put(features, APPROACH.shareVerbsCommas, mix(share, verbs), mix(t0, commas));
  const runs = ahead(table.chunks, at, 2);
  const back = behind(table.chunks, at);
  put(features, APPROACH.runsAhead, runs, side);
  put(features, APPROACH.runsFurther, ahead(table.chunks, at, 3), side);
  put(features, APPROACH.runsAround, runs, mix(back, side));
  put(features, APPROACH.runsAheadVerbsCommas, runs, mix(verbs, commas));
  put(features, APPROACH.runsAheadCueTag, runs, cueTag);
  put(features, APPROACH.runsBehind, back, side);
}

/** The parts of speech between cue and place, where they are few. */
function pathOf(table: TokenTable, cue: TableIndex, at: TableIndex): number {
  const [low, high] = at > cue ? [cue, at] : [at, cue + 1];
  if (high - low > 6) return 0;
  let path = at > cue ? 1 : 2;
  for (let place = low; place < high; place++) path = mix(path, table.tag[place]!);
  return path;
}

function sameQuotation(table: TokenTable, one: TableIndex, other: TableIndex): number {
  const quotation = table.quotation[one]!;
  return quotation === 0 ? 0 : quotation === table.quotation[other] ? 1 : 2;
}
