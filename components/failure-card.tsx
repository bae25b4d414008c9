interface Props {
  /** A sentence that says what happened and what to do. */
  readonly message: string;
  onClose(): void;
}

/** Says on the page what went wrong. */
export function FailureCard({ message, onClose }: Props) {
  return (
    <section class="card" role="alertdialog" aria-label="Whosaid">
      <div class="head">
        <p>{message}</p>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
    </section>
  );
}
