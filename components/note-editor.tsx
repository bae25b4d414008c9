import { useEffect, useRef, useState } from 'preact/hooks';
import type { Acts } from '../lib/views/acts';
import type { SaveWish } from '../lib/model/annotation';

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
  const field = useRef<HTMLTextAreaElement>(null);
  const [saving, setSaving] = useState(false);
  const draft = `${wish.kind} ${wish.span.start}`;
  useEffect(() => field.current?.focus(), []);
  const forget = () => {
    acts.drafts.delete(draft);
    onClose();
  };
  const save = async () => {
    if (saving) return;
    setSaving(true);
    const note = field.current?.value.trim();
    if (await acts.save({ ...wish, ...(note && { note }) })) forget();
    else setSaving(false);
  };
  // The page behind has keys of its own, which are not meant while one writes.
  const hold = (event: Event) => event.stopPropagation();
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        hold(event);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key !== 'Escape') return;
        // Else the browser would close its popup with it.
        event.preventDefault();
        onClose();
      }}
      onKeyUp={hold}
      onKeyPress={hold}
    >
      <textarea
        ref={field}
        aria-label={`Note on ${about}`}
        placeholder="Your note (optional)"
        defaultValue={acts.drafts.get(draft) ?? ''}
        onInput={({ currentTarget }) => acts.drafts.set(draft, currentTarget.value)}
      />
      <div class="row small">
        <button type="submit" class="action" data-testid="save-note">
          {saving ? 'Saving…' : 'Save'}
        </button>
        <button type="button" class="action soft" onClick={forget}>
          Cancel
        </button>
      </div>
    </form>
  );
}
