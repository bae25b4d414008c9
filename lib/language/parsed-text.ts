import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';

/** The article as extractors see it: plain values, so no extractor knows which tagger made them. */
export interface ParsedText {
  readonly article: Article;
  /** In reading order; headings are sentences of their own. No sentence crosses a block. */
  readonly sentences: readonly Sentence[];
  /** The stretches between quotation marks, marks included, in reading order. */
  readonly quotations: readonly Quotation[];
}

export interface Sentence extends TextSpan {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** A word or a mark of punctuation; "Seoul’s" is two tokens, "Seoul" and "’s". */
export interface Token extends TextSpan {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes and without soft hyphens. */
  readonly normal: string;
  /** Dictionary form of verbs and nouns ("said" → "say"), otherwise `normal`. */
  readonly lemma: string;
  /** Part of speech of the Penn Treebank tag set: NN NNS NNP NNPS VBD VBZ VBP VB VBG VBN MD PRP PRP$ IN TO DT JJ RB CC CD WP WDT … and `.` `,` `:` `` ` `` marks. */
  readonly tag: string;
}

/** A stretch between quotation marks. `open` marks one that runs to its block's end because the mark that would close it is in a later block. */
export interface Quotation extends TextSpan {
  readonly open: boolean;
}
