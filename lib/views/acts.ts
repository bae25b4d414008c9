import type { Note, SaveWish } from '../model/annotation';
import type { TextSpan } from '../model/text';

/** What a reader can do with what was found; a view hands it down to its lines. What came of it the view itself tells. */
export interface Acts {
  /** Leads to words on the page. */
  reveal(span: TextSpan): void;
  /** True once it is kept. */
  save(wish: SaveWish): Promise<boolean>;
  remove(note: Note): Promise<void>;
  copy(words: string): Promise<void>;
  /** Whether just this is kept already. */
  kept(wish: SaveWish): boolean;
  /** What was written of notes and not yet saved, by what it is about. */
  readonly drafts: Map<string, string>;
}

/** What came of an act, for the reader. */
export interface Told {
  /** A sentence. */
  readonly text: string;
  /** Undoes the act. */
  undo?(): void;
  /** Words to copy by hand, where the browser did not let us. */
  readonly words?: string;
}
