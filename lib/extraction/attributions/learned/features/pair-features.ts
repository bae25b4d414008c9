import type { TableIndex } from '../../../../model/text';
import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import { coarse } from './coarse';
import type { TokenTable } from '../columns/token-table';

const next = numbersFrom(90);

/** Templates of the stages: what two boundaries of one span say together. */
export const PAIR = {
  length: next(),
  lengthFirstTag: next(),
  lengthEndTags: next(),
  wordsAtEnds: next(),
  firstWordNextTag: next(),
  tagsAtEnds: next(),
  marks: next(),
  marksNextTag: next(),
  marksInAndOut: next(),
  verbsCommasFirstTag: next(),
  verbsFirstWord: next(),
  verbsNextWord: next(),
  openingTags: next(),
  sentencesCloses: next(),
  sentencesOpens: next(),
  blocksQuoted: next(),
  firstWordCueLemma: next(),
  marksWithin: next(),
  besideCue: next(),
};

/** What two boundaries of one span say together. */
export function pairFeatures(
  features: Features,
  table: TokenTable,
  {
    cue,
    start,
    end,
  }: { readonly cue: TableIndex; readonly start: TableIndex; readonly end: TableIndex },
): void {
  const { word, tag, quoted, quotation } = table;
  const length = coarse(end - start);
  const opens = quoted[start]! & 15;
  const closes = quoted[end - 1]! & 23;
  const same = quotation[start] === 0 ? 0 : quotation[start] === quotation[end - 1] ? 1 : 2;
  const before = quoted[start - 1]! & 23;
  const after = quoted[end]! & 15;
  put(features, PAIR.length, length);
  put(features, PAIR.lengthFirstTag, length, tag[start]!);
  put(features, PAIR.lengthEndTags, length, mix(tag[end]!, tag[end - 1]!));
  put(features, PAIR.wordsAtEnds, word[start]!, word[end]!);
  put(features, PAIR.firstWordNextTag, word[start]!, tag[end]!);
  put(features, PAIR.tagsAtEnds, tag[start]!, mix(tag[end - 1]!, tag[end]!));
  put(features, PAIR.marks, mix(opens, closes), same);
  put(features, PAIR.marksNextTag, mix(opens, closes), mix(same, tag[end]!));
  put(features, PAIR.marksInAndOut, mix(before, after), mix(opens, closes));
  const verbs = Math.min(4, table.verbs[end]! - table.verbs[start]!);
  const commas = Math.min(4, table.commas[end]! - table.commas[start]!);
  put(features, PAIR.verbsCommasFirstTag, mix(verbs, commas), tag[start]!);
  put(features, PAIR.verbsFirstWord, verbs, mix(word[start]!, tag[end]!));
  put(features, PAIR.verbsNextWord, verbs, mix(tag[end - 1]!, word[end]!));
  put(features, PAIR.openingTags, mix(tag[start]!, tag[start + 1]!), mix(verbs, tag[end]!));
  const sentences = table.sentence[end - 1]! - table.sentence[start]!;
  put(features, PAIR.sentencesCloses, sentences, mix(same, closes));
  put(features, PAIR.sentencesOpens, sentences, mix(opens, quoted[end]!));
  const block = table.block[table.sentence[end - 1]!]! - table.block[table.sentence[start]!]!;
  put(features, PAIR.blocksQuoted, mix(sentences, block), mix(quoted[end - 1]!, quoted[end]!));
  put(features, PAIR.firstWordCueLemma, mix(word[start]!, table.lemma[cue]!), tag[end]!);
  put(
    features,
    PAIR.marksWithin,
    mix(Math.min(2, table.marks[end]! - table.marks[start]!), opens),
    closes,
  );
  put(features, PAIR.besideCue, start === cue + 1 ? 1 : 0, mix(tag[end]!, length));
}
