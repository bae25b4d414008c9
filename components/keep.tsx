import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SaveWish } from '../lib/model/annotation';
import type { Acts } from '../lib/views/acts';
import { NoteEditor } from './note-editor';

interface Props {
  readonly wish: SaveWish;
  readonly acts: Acts;
  /** What it is, for those who hear it: "the quote of Jane Doe". */
  readonly what: string;
  /** Why the thing is shown. */
  readonly grounds?: string;
  /** Further actions. */
  readonly children?: ComponentChildren;
}

/** Keeps what was found, at once or with a note. */
export function Keep({ wish, acts, what, grounds, children }: Props) {
  const [writing, setWriting] = useState(false);
  const { kind } = wish;
  if (writing) {
    return <NoteEditor {...{ wish, acts }} about={what} onClose={() => setWriting(false)} />;
  }
  return (
    <div class="row small">
      {grounds && <span class="soft grounds">{grounds}</span>}
      {acts.kept(wish) ? (
        <span class="soft">Saved</span>
      ) : (
        <button
          type="button"
          class="action"
          data-testid={`keep-${kind}`}
          aria-label={`Save ${what}`}
          onClick={() => void acts.save(wish)}
        >
          Save
        </button>
      )}
      <button
        type="button"
        class="action"
        data-testid={`save-${kind}`}
        aria-label={`Save ${what} with a note`}
        onClick={() => setWriting(true)}
      >
        Note…
      </button>
      {children}
    </div>
  );
}
