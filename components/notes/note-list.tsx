import type { Note } from '../../lib/model/annotation';
import type { Acts } from '../../lib/views/acts';
import { NO_NOTES, YOUR_NOTES } from '../../lib/wording/notes';
import { NoteRow } from './note-row';

interface Props {
  readonly notes: readonly Note[];
  readonly acts: Acts;
}

/** What the reader kept of this page, in the order it was kept. */
export function NoteList({ notes, acts }: Props) {
  return (
    <section>
      <h2>{YOUR_NOTES}</h2>
      {notes.length === 0 && <p class="soft">{NO_NOTES}</p>}
      {notes.map((note) => (
        <NoteRow key={note.annotation.id} {...{ note, acts }} />
      ))}
    </section>
  );
}
