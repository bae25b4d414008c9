import type { Note } from '../../lib/model/annotation';
import type { Acts } from '../../lib/views/acts';
import { noteView } from '../../lib/views/notes';
import { REMOVE } from '../../lib/wording/acts';
import { LEADS_TO_PLACE } from '../../lib/wording/findings';
import { removeNoteOn, WITHOUT_COMMENT } from '../../lib/wording/notes';

interface Props {
  readonly note: Note;
  readonly acts: Acts;
  /** The person under whose name the row stands: need not be told again. */
  readonly within?: string;
}

/** A note: the reader's words, then the article's; leads to its place while it has one. */
export function NoteRow({ note, acts, within }: Props) {
  const { anchor } = note;
  const { words, comment, about, state } = noteView(note);
  return (
    <div class="note-row" data-testid="note">
      <button
        type="button"
        class="lead"
        disabled={anchor.state === 'lost'}
        title={anchor.state === 'lost' ? '' : LEADS_TO_PLACE}
        onClick={() => anchor.state !== 'lost' && acts.reveal(anchor.span)}
      >
        {comment && <span class="comment">{comment}</span>}
        {words !== within && <span class="said soft">{words}</span>}
        {about && about !== within && <span class="soft small">{about}</span>}
        {state && <span class="small state-of-note">{state}</span>}
        {!comment && words === within && <span class="soft">{WITHOUT_COMMENT}</span>}
      </button>
      <button
        type="button"
        class="action small"
        data-testid="remove-note"
        aria-label={removeNoteOn(words.slice(0, 60))}
        onClick={() => void acts.remove(note)}
      >
        {REMOVE}
      </button>
    </div>
  );
}
