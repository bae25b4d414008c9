import type { TableIndex } from '../../../../model/text';
import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import { shareOf } from '../columns/cue-lexicon';
import type { TokenTable } from '../columns/token-table';
import { coarse } from './coarse';

const next = numbersFrom(70);

/** Templates of the stages: what tells that a span is not there at all. */
export const ABSENCE = {
  always: next(),
  lemma: next(),
  tagShare: next(),
  tagsBeside: next(),
  lemmaWordAfter: next(),
  lemmaWordBefore: next(),
  wordAfter: next(),
  wordBefore: next(),
  sinceStart: next(),
  tillEnd: next(),
  tillEndTagAfter: next(),
  marksShare: next(),
  marksTags: next(),
  quotedMarks: next(),
  tagsAfter: next(),
  tagsBefore: next(),
  commaMarksTagAfter: next(),
  lemmaMarks: next(),
  lemmaTagAfter: next(),
  endQuoted: next(),
};

/** What tells that a span is not there at all. */
export function absenceFeatures(features: Features, table: TokenTable, cue: TableIndex): void {
  const { word, tag, lemma, quoted } = table;
  const here = table.sentence[cue]!;
  const start = table.sentenceStart[here]!;
  const end = table.sentenceEnd[here]!;
  const share = shareOf(table.cueness[cue]!);
  const [t1, p1] = [tag[cue + 1]!, tag[cue - 1]!];
  put(features, ABSENCE.always);
  put(features, ABSENCE.lemma, lemma[cue]!);
  put(features, ABSENCE.tagShare, tag[cue]!, share);
  put(features, ABSENCE.tagsBeside, p1, t1);
  put(features, ABSENCE.lemmaWordAfter, lemma[cue]!, word[cue + 1]!);
  put(features, ABSENCE.lemmaWordBefore, lemma[cue]!, word[cue - 1]!);
  put(features, ABSENCE.wordAfter, word[cue + 1]!);
  put(features, ABSENCE.wordBefore, word[cue - 1]!);
  put(features, ABSENCE.sinceStart, coarse(cue - start), share);
  put(features, ABSENCE.tillEnd, coarse(end - cue), share);
  put(features, ABSENCE.tillEndTagAfter, coarse(end - cue), t1);
  const before = Math.min(3, table.marks[cue]! - table.marks[start]!);
  const after = Math.min(3, table.marks[end]! - table.marks[cue + 1]!);
  put(features, ABSENCE.marksShare, mix(before, after), share);
  put(features, ABSENCE.marksTags, mix(before, after), mix(p1, t1));
  put(features, ABSENCE.quotedMarks, mix(quoted[cue]!, before), after);
  put(features, ABSENCE.tagsAfter, mix(t1, tag[cue + 2]!), tag[cue]!);
  put(features, ABSENCE.tagsBefore, mix(p1, tag[cue - 2]!), tag[cue]!);
  put(
    features,
    ABSENCE.commaMarksTagAfter,
    mix(table.commas[cue]! > table.commas[start]! ? 1 : 0, before),
    t1,
  );
  put(features, ABSENCE.lemmaMarks, lemma[cue]!, mix(before, after));
  put(features, ABSENCE.lemmaTagAfter, lemma[cue]!, t1);
  put(features, ABSENCE.endQuoted, quoted[end]!, mix(after, coarse(end - cue)));
}
