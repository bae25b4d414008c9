import type { Note } from '../lib/model/annotation';
import type { Acts } from '../lib/views/acts';
import { NoteRow } from './note-row';

interface Props {
  readonly notes: readonly Note[];
  readonly acts: Acts;
}

/** What the reader kept of this page, in the order it was kept. */
export function NoteList({ notes, acts }: Props) {
  return (
    <section>
      <h2>Your notes</h2>
      {notes.length === 0 && (
        <p class="soft">
          None yet. Select words on the page and open this list again, or choose Save beside what
          was found.
        </p>
      )}
      {notes.map((note) => (
        <NoteRow key={note.annotation.id} {...{ note, acts }} />
      ))}
    </section>
  );
}
