import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What the note is about, for screen readers. */
  readonly about: string;
  onSave(note: string): void;
  onCancel(): void;
}

/** A field for the reader's own words. Ctrl or ⌘ with Enter saves. */
export function NoteEditor({ about, onSave, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => onSave(field.current?.value.trim() ?? '');
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        // The page behind has keys of its own, which are not meant while one writes.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <textarea ref={field} aria-label={`Note on ${about}`} placeholder="Your note (optional)" />
      <div class="row">
        <button type="submit" class="action" data-testid="save-note">
          Save
        </button>
        <button type="button" class="action soft" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
