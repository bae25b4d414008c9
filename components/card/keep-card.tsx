import type { SaveWish } from '../../lib/model/annotation';
import type { Acts, Outcome } from '../../lib/views/acts';
import { SELECTED_WORDS } from '../../lib/wording/findings';
import { SAVE_SELECTION } from '../../lib/wording/notes';
import { NoteEditor } from '../notes/note-editor';
import { Card } from './card';

interface Props {
  readonly wish: SaveWish;
  /** The words that the reader selected. */
  readonly words: string;
  readonly acts: Acts;
  readonly outcome: Outcome | null;
  onClose(): void;
}

/** Asks for a note on selected words. */
export function KeepCard({ wish, words, acts, outcome, onClose }: Props) {
  return (
    <Card
      name={SAVE_SELECTION}
      head={<p class="said clamped">{words}</p>}
      {...{ outcome, onClose }}
    >
      <NoteEditor about={SELECTED_WORDS} {...{ wish, acts, onClose }} />
    </Card>
  );
}
