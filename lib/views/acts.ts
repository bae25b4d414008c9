import type { Drafts, Note, SaveWish } from '../model/annotation';
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
  /** The draft whose field is open: one at a time. */
  readonly editing: string | null;
  /** Opens the field of a draft, or closes it. */
  edit(draft: string | null): void;
  /** What was written of notes and not yet saved. */
  readonly drafts: Drafts;
}

/** What a view lends to its acts: what it shows as kept, which field it has open, and where it tells what came of them. */
export interface Lent extends Pick<Acts, 'editing' | 'edit' | 'kept'> {
  tell(outcome: Outcome | null): void;
}

/** The name of the draft of a note. */
export function draftOf({ kind, span }: SaveWish): string {
  return `${kind} ${span.start}`;
}

/** What came of an act, for the reader. */
export interface Outcome {
  /** A sentence. */
  readonly text: string;
  /** Undoes the act. */
  undo?(): void;
  /** Words to copy by hand, where the browser did not let us. */
  readonly words?: string;
}
