import type { TextSpan } from './text';

/** A news page as plain data. All that is found points into its one `text`; nothing here holds a DOM node. */
export interface Article {
  /** The canonical address. */
  readonly url: string;
  readonly title: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** ISO 8601, as precise as the page tells. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47, `und` where it could not be told. */
  readonly language: string;
  /** The blocks' wording, parted by blank lines. Headline, byline, date and captions are left out. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One paragraph of the article. The engine reads paragraphs, quotes and list items; the reader may note anything. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'listItem';
  readonly span: TextSpan;
}
