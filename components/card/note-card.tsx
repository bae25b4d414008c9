import type { Note } from '../../lib/model/annotation';
import type { Acts, Outcome } from '../../lib/views/acts';
import { noteView } from '../../lib/views/notes';
import { REMOVE } from '../../lib/wording/acts';
import { WITHOUT_COMMENT, YOUR_NOTE } from '../../lib/wording/notes';
import { Card } from './card';

interface Props {
  /** Null once it is removed. */
  readonly note: Note | null;
  readonly acts: Acts;
  readonly outcome: Outcome | null;
  onClose(): void;
}

/** A note on the page, as the reader wrote it. */
export function NoteCard({ note, acts, outcome, onClose }: Props) {
  const { comment, about, state } = note ? noteView(note) : { comment: '', about: '', state: '' };
  return (
    <Card
      name={YOUR_NOTE}
      head={
        note && (
          <>
            {about && <p class="soft small">{about}</p>}
            <p class="comment" data-testid="card-note">
              {comment || <span class="soft">{WITHOUT_COMMENT}</span>}
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
            {REMOVE}
          </button>
        )
      }
      {...{ outcome, onClose }}
    />
  );
}
