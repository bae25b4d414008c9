import type { SaveWish } from '../lib/model/annotation';
import type { Acts, Told } from '../lib/views/acts';
import { Card } from './card';
import { NoteEditor } from './note-editor';

interface Props {
  readonly wish: SaveWish;
  /** The words that the reader selected. */
  readonly words: string;
  readonly acts: Acts;
  readonly told: Told | null;
  onClose(): void;
}

/** Asks for a note on selected words. */
export function KeepCard({ wish, words, acts, told, onClose }: Props) {
  return (
    <Card
      name="Save selected words"
      head={<p class="said clamped">{words}</p>}
      {...{ told, onClose }}
    >
      <NoteEditor about="the selected words" {...{ wish, acts, onClose }} />
    </Card>
  );
}
