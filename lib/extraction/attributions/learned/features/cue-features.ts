import type { TableIndex } from '../../../../model/text';
import { type Features, hashString, mix, numbersFrom, put } from '../../../../learning/hashing';
import { shareOf } from '../columns/cue-lexicon';
import { PAD, type TokenTable } from '../columns/token-table';
import { MARK, NOUN, PRONOUN, PROPER, VERB } from '../columns/word-kind';
import { quotationFeatures } from './quotation-features';
import { sentenceFeatures } from './sentence-features';

/** A sentence is looked at so far on either side, in tokens: time stays linear in a text without full stops. */
const REACH = 90;
const COLON_TAG = hashString(':');
const BRACKET_TAG = hashString('-LRB-');
const OPEN_CLASS = /^(?:VB|NN|JJ|RB|IN|UH|CD)/;

/** Whether a token may be the heart of a cue at all: a word of an open class or a preposition, a colon, a dash. */
export function mayBeCue(table: TokenTable, at: TableIndex): boolean {
  const kind = table.kind[at]!;
  if (kind & VERB) return true;
  if (kind & (NOUN | PROPER)) return kind & NOUN ? true : table.cueness[at]! > 0;
  if (kind & PRONOUN) return false;
  if (kind & MARK) return table.tag[at] === COLON_TAG || table.tag[at] === BRACKET_TAG;
  return shareOf(table.cueness[at]!) > 0 && OPEN_CLASS.test(table.tokens[at - PAD]!.tag);
}

const next = numbersFrom(0);

/** Templates of the cue finder: what a token is, and what stands beside it. */
export const CUE = {
  always: next(),
  word: next(),
  lemma: next(),
  tag: next(),
  lemmaTag: next(),
  cueness: next(),
  cuenessTag: next(),
  wordBefore: next(),
  wordAfter: next(),
  secondWordBefore: next(),
  secondWordAfter: next(),
  tagsBefore: next(),
  tagsAfter: next(),
  tagsBeside: next(),
  twoTagsBefore: next(),
  twoTagsAfter: next(),
  lemmaTagAfter: next(),
  lemmaWordAfter: next(),
  lemmaWordBefore: next(),
  lemmaTagBefore: next(),
  lemmaTagsBeside: next(),
  shareWordAfter: next(),
  shareTagsAfter: next(),
  shareTagsBeside: next(),
  shareWordBefore: next(),
  fourTags: next(),
  shareThirdWordAfter: next(),
  shareWordsAfter: next(),
  threeTagsAfter: next(),
  suffixTag: next(),
};

/** What tells whether a token is the heart of a cue. */
export function cueFeatures(features: Features, table: TokenTable, at: TableIndex): void {
  const { word, lemma, tag, cueness, sentence } = table;
  features.length = 0;
  const w0 = word[at]!;
  const l0 = lemma[at]!;
  const t0 = tag[at]!;
  const c0 = cueness[at]!;
  const s0 = shareOf(c0);
  const [t1, t2, p1, p2] = [tag[at + 1]!, tag[at + 2]!, tag[at - 1]!, tag[at - 2]!];
  const [w1, w2, v1, v2] = [word[at + 1]!, word[at + 2]!, word[at - 1]!, word[at - 2]!];
  put(features, CUE.always);
  put(features, CUE.word, w0);
  put(features, CUE.lemma, l0);
  put(features, CUE.tag, t0);
  put(features, CUE.lemmaTag, l0, t0);
  put(features, CUE.cueness, c0);
  put(features, CUE.cuenessTag, c0, t0);
  put(features, CUE.wordBefore, v1);
  put(features, CUE.wordAfter, w1);
  put(features, CUE.secondWordBefore, v2);
  put(features, CUE.secondWordAfter, w2);
  put(features, CUE.tagsBefore, p1, t0);
  put(features, CUE.tagsAfter, t0, t1);
  put(features, CUE.tagsBeside, mix(p1, t0), t1);
  put(features, CUE.twoTagsBefore, mix(p2, p1), t0);
  put(features, CUE.twoTagsAfter, mix(t0, t1), t2);
  put(features, CUE.lemmaTagAfter, l0, t1);
  put(features, CUE.lemmaWordAfter, l0, w1);
  put(features, CUE.lemmaWordBefore, l0, v1);
  put(features, CUE.lemmaTagBefore, l0, p1);
  put(features, CUE.lemmaTagsBeside, mix(l0, p1), t1);
  put(features, CUE.shareWordAfter, s0, w1);
  put(features, CUE.shareTagsAfter, s0, mix(t1, t2));
  put(features, CUE.shareTagsBeside, mix(s0, t0), mix(p1, t1));
  put(features, CUE.shareWordBefore, s0, v1);
  put(features, CUE.fourTags, mix(p2, p1), mix(t0, t1));
  put(features, CUE.shareThirdWordAfter, word[at + 3]!, s0);
  put(features, CUE.shareWordsAfter, mix(w1, w2), s0);
  put(features, CUE.threeTagsAfter, mix(t1, t2), tag[at + 3]!);
  put(features, CUE.suffixTag, suffixOf(table, at), t0);
  const here = sentence[at]!;
  const start = Math.max(table.sentenceStart[here]!, at - REACH);
  const end = Math.min(table.sentenceEnd[here]!, at + REACH);
  quotationFeatures(features, table, { at, start, end });
  sentenceFeatures(features, table, { at, start, end });
}

/** A word’s last three letters, hashed: “insistence” and “reliance” end alike. Of names 0. */
function suffixOf(table: TokenTable, at: TableIndex): number {
  if (table.kind[at]! & PROPER) return 0;
  return hashString(table.tokens[at - PAD]!.lemma.slice(-3));
}
