import type { ComponentChildren } from 'preact';
import type { SaveWish } from '../../lib/model/annotation';
import { type Acts, draftOf } from '../../lib/views/acts';
import { SAVE, save, SAVED, saveWithNote, UNSAVED_NOTE, WRITE_NOTE } from '../../lib/wording/acts';
import { NoteEditor } from '../notes/note-editor';

interface Props {
  readonly wish: SaveWish;
  readonly acts: Acts;
  /** What it is, for those who hear it: "the quote of Jane Doe". */
  readonly what: string;
  /** What the button says, where "Save" alone could be taken for another line's. */
  readonly label?: string;
  /** Why the thing is shown. */
  readonly grounds?: string;
  /** Further actions. */
  readonly children?: ComponentChildren;
}

/** Keeps what was found, at once or with a note. */
export function Keep({ wish, acts, what, label = SAVE, grounds, children }: Props) {
  const { kind } = wish;
  const draft = draftOf(wish);
  if (acts.editing === draft) {
    return <NoteEditor {...{ wish, acts }} about={what} onClose={() => acts.edit(null)} />;
  }
  return (
    <div class="row small">
      {grounds && <span class="soft grounds">{grounds}</span>}
      {acts.kept(wish) ? (
        <span class="soft">{SAVED}</span>
      ) : (
        <button
          type="button"
          class="action"
          data-testid={`keep-${kind}`}
          aria-label={save(what)}
          onClick={() => void acts.save(wish)}
        >
          {label}
        </button>
      )}
      <button
        type="button"
        class="action"
        data-testid={`save-${kind}`}
        aria-label={saveWithNote(what)}
        onClick={() => acts.edit(draft)}
      >
        {acts.drafts.get(draft) ? UNSAVED_NOTE : WRITE_NOTE}
      </button>
      {children}
    </div>
  );
}
