import { anchor } from '../lib/annotations/anchor';
import type { Annotation } from '../lib/model/annotation';
import type { TextSpan } from '../lib/model/text';

interface Props {
  readonly annotations: readonly Annotation[];
  readonly text: string;
  onReveal(span: TextSpan): void;
  onRemove(annotation: Annotation): void;
}

const TOLD = {
  exact: '',
  moved: '',
  changed: 'The wording on the page has changed since.',
  lost: 'These words are no longer on the page.',
} as const;

/** What the reader kept of this page, in the order it was kept. */
export function NoteList({ annotations, text, onReveal, onRemove }: Props) {
  if (annotations.length === 0) return null;
  return (
    <section>
      <h2>Your notes</h2>
      {annotations.map((annotation) => {
        const place = anchor(annotation, text);
        const { exact } = annotation.target.selector[0];
        const note = annotation.body.find(({ purpose }) => purpose === 'commenting')?.value;
        const person = annotation.body
          .find(({ value }) => value.startsWith('person:'))
          ?.value.slice('person:'.length);
        return (
          <div class="note-row" data-testid="note" key={annotation.id}>
            <button
              type="button"
              class="lead"
              disabled={place.state === 'lost'}
              onClick={() => place.state !== 'lost' && onReveal(place.span)}
            >
              {note && <span>{note}</span>}
              <span class="said soft" style={{ display: 'block' }}>
                {exact}
              </span>
              {person && person !== exact && <span class="soft small">{person}</span>}
              {TOLD[place.state] && <span class="small"> {TOLD[place.state]}</span>}
            </button>
            <button
              type="button"
              class="action small"
              data-testid="remove-note"
              aria-label={`Remove the note on “${exact.slice(0, 60)}”`}
              onClick={() => onRemove(annotation)}
            >
              Remove
            </button>
          </div>
        );
      })}
    </section>
  );
}
