interface Props {
  /** The reader's own words; empty where only words of the article were kept. */
  readonly note: string;
  onRemove(): void;
  onClose(): void;
}

/** A note on the page, as the reader wrote it. */
export function NoteCard({ note, onRemove, onClose }: Props) {
  return (
    <section class="card" role="dialog" aria-label="Your note">
      <div class="head">
        <p data-testid="card-note">{note || <span class="soft">Kept without a note.</span>}</p>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <footer class="small">
        <button type="button" class="action" onClick={onRemove}>
          Remove
        </button>
      </footer>
    </section>
  );
}
