import { NoteEditor } from './note-editor';

interface Props {
  /** The words that the reader selected. */
  readonly words: string;
  onSave(note: string): void;
  onClose(): void;
}

/** Asks for a note on selected words. */
export function KeepCard({ words, onSave, onClose }: Props) {
  return (
    <section class="card" role="dialog" aria-label="Save selected words">
      <p class="said">{words.length > 140 ? `${words.slice(0, 139)}…` : words}</p>
      <NoteEditor about="the selected words" onSave={onSave} onCancel={onClose} />
    </section>
  );
}
