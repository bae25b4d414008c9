import {
  tokenTable,
  type TokenTable,
} from '../../extraction/attributions/learned/columns/token-table';
import {
  type CueLexicon,
  LEXICON_BITS,
} from '../../extraction/attributions/learned/columns/cue-lexicon';
import { parse } from '../../language/parse';
import type { ParsedText } from '../../language/parsed-text';
import { articleFromText } from '../../text/article-from-text';
import type { CorpusArticle } from './corpus';
import { countsOf, findHearts, lexiconOf, sumOf } from './cue-statistics';
import { type Gold, goldOf } from './gold';

/** An article to learn from: its columns and what is attributed in it. */
export interface Lesson {
  readonly text: ParsedText;
  readonly table: TokenTable;
  readonly golds: readonly Gold[];
}

/** The articles of a corpus as lessons, each lesson’s columns by the cue lexicon that the others make; and that lexicon without some. */
export function lessonsOf(corpus: readonly CorpusArticle[]): {
  readonly lessons: readonly Lesson[];
  readonly lexiconWithout: (leftOut: (article: number) => boolean) => CueLexicon;
} {
  const unknown: CueLexicon = new Int8Array(1 << LEXICON_BITS);
  const texts = corpus.map(({ text }) => parse(articleFromText(text)));
  const bare = texts.map((text) => tokenTable(text, unknown));
  const golds = corpus.map((article, index) => goldOf(article, bare[index]!));
  findHearts(bare, golds);
  const counts = bare.map((table, index) => countsOf(table, golds[index]!));
  const all = sumOf(counts);
  const lessons = texts.map((text, index) => ({
    text,
    table: tokenTable(text, lexiconOf(all, counts[index]!)),
    golds: golds[index]!,
  }));
  return {
    lessons,
    lexiconWithout: (leftOut) =>
      lexiconOf(all, sumOf(counts.filter((_, article) => leftOut(article)))),
  };
}
