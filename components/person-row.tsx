import { useState } from 'preact/hooks';
import type { SaveWish } from '../lib/model/annotation';
import type { TextSpan } from '../lib/model/text';
import type { EntityView } from '../lib/views/entity-views';
import { whole } from '../lib/views/wording';
import { NoteEditor } from './note-editor';
import { Role } from './role';
import { Said } from './said';
import { Stands } from './stands';

interface Props {
  readonly view: EntityView;
  readonly text: string;
  onReveal(span: TextSpan): void;
  onSave(wish: SaveWish): void;
}

/** A person with role and counts; opens to what they said and where they stand. */
export function PersonRow({ view, text, onReveal, onSave }: Props) {
  const { entity, named, attributions, positions } = view;
  const [writing, setWriting] = useState<SaveWish>();
  const [first] = entity.mentions;
  const keep = (label: string, wish: SaveWish) => (
    <button
      type="button"
      class="action small"
      data-testid={`save-${wish.kind}`}
      onClick={() => setWriting(wish)}
    >
      {label}
    </button>
  );
  const person = entity.name;
  return (
    <details class="person" data-testid={entity.office ? 'official' : 'other'}>
      <summary>
        <span class="name">{person}</span>
        <span class="counts">{countsOf(view)}</span>
        {entity.office && <span class="role">{entity.office.title}</span>}
      </summary>
      <div>
        {entity.office && <Role office={entity.office} onReveal={onReveal} />}
        {positions.map((position) => (
          <Stands key={position.content.start} {...{ position, text, onReveal }} />
        ))}
        {attributions.map((attribution) => (
          <Said key={attribution.id} {...{ attribution, text, onReveal }} />
        ))}
        {writing ? (
          <NoteEditor
            about={person}
            onCancel={() => setWriting(undefined)}
            onSave={(note) => {
              setWriting(undefined);
              onSave({ ...writing, ...(note !== '' && { note }) });
            }}
          />
        ) : (
          <p class="row">
            <button type="button" class="action small" onClick={() => onReveal(first.span)}>
              {named > 1 ? 'First mention' : 'Mention'}
            </button>
            {keep('Save person…', { kind: 'official', span: first.span, person })}
            {attributions[0] &&
              keep('Save quote…', { kind: 'quote', span: whole(attributions[0].content), person })}
            {positions[0] &&
              keep('Save position…', {
                kind: 'position',
                span: positions[0].content,
                person,
                stance: positions[0].stance,
              })}
          </p>
        )}
      </div>
    </details>
  );
}

function countsOf({ named, attributions, positions }: EntityView): string {
  return [
    `${named}×`,
    attributions.length > 0 && `${attributions.length} said`,
    positions.length > 0 && `${positions.length} stands`,
  ]
    .filter(Boolean)
    .join(' · ');
}
