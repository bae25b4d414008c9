import type { SaveWish } from '../../lib/model/annotation';
import { type Acts, draftOf } from '../../lib/views/acts';
import { CANCEL, SAVE } from '../../lib/wording/acts';
import { NOTE_FIELD, noteOn } from '../../lib/wording/notes';

interface Props {
  /** What is kept along with the note. */
  readonly wish: SaveWish;
  /** What the note is about, for screen readers. */
  readonly about: string;
  readonly acts: Acts;
  onClose(): void;
}

/**
 * A field for the reader's own words, which closes once they are kept. Ctrl or ⌘ with Enter saves. Esc closes the field but
 * loses nothing: opened again, it holds what was written.
 */
export function NoteEditor({ wish, about, acts, onClose }: Props) {
  const draft = draftOf(wish);
  const forget = () => {
    acts.drafts.delete(draft);
    onClose();
  };
  const save = async (form: HTMLFormElement) => {
    const field = form.querySelector('textarea');
    const note = field?.value.trim();
    // Saved once, however often it is asked for.
    form.inert = true;
    if (await acts.save({ ...wish, ...(note && { note }) })) return forget();
    form.inert = false;
    field?.focus();
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        hold(event);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit();
        }
        if (event.key !== 'Escape') return;
        // Else the browser would close its popup with it.
        event.preventDefault();
        onClose();
      }}
      onKeyUp={hold}
      onKeyPress={hold}
    >
      <textarea
        ref={focus}
        aria-label={noteOn(about)}
        placeholder={NOTE_FIELD}
        defaultValue={acts.drafts.get(draft) ?? ''}
        onInput={({ currentTarget: { value } }) =>
          value ? acts.drafts.set(draft, value) : acts.drafts.delete(draft)
        }
      />
      <div class="row small">
        <button type="submit" class="action" data-testid="save-note">
          {SAVE}
        </button>
        <button type="button" class="action soft" onClick={forget}>
          {CANCEL}
        </button>
      </div>
    </form>
  );
}

/** The page behind has keys of its own, which are not meant while one writes. */
function hold(event: Event): void {
  event.stopPropagation();
}

/** Of one identity, so that it is called when the field appears and not at every drawing. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
