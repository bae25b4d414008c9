import type { Note } from '../lib/model/annotation';
import type { Acts, Told } from '../lib/views/acts';
import { noteView } from '../lib/views/notes';
import { Card } from './card';

interface Props {
  /** Null once it is removed. */
  readonly note: Note | null;
  readonly acts: Acts;
  readonly told: Told | null;
  onClose(): void;
}

/** A note on the page, as the reader wrote it. */
export function NoteCard({ note, acts, told, onClose }: Props) {
  const { comment, about, state } = note ? noteView(note) : { comment: '', about: '', state: '' };
  return (
    <Card
      name="Your note"
      head={
        note && (
          <>
            {about && <p class="soft small">{about}</p>}
            <p class="comment" data-testid="card-note">
              {comment || <span class="soft">Saved, without a note.</span>}
            </p>
            {state && <p class="soft small">{state}</p>}
          </>
        )
      }
      actions={
        note && (
          <button
            type="button"
            class="action small"
            data-testid="remove-note"
            onClick={() => void acts.remove(note)}
          >
            Remove
          </button>
        )
      }
      {...{ told, onClose }}
    />
  );
}
