import type { SaveWish } from '../lib/model/annotation';
import type { TextSpan } from '../lib/model/text';
import type { EntityView } from '../lib/views/entity-views';
import { PersonRow } from './person-row';

interface Props {
  readonly heading: string;
  readonly views: readonly EntityView[];
  readonly text: string;
  onReveal(span: TextSpan): void;
  onSave(wish: SaveWish): void;
}

/** Those who hold no office: in full where they speak, by name alone where they don't. */
export function OtherNames({ heading, views, text, onReveal, onSave }: Props) {
  if (views.length === 0) return null;
  const speaks = ({ attributions, positions }: EntityView) =>
    attributions.length + positions.length > 0;
  return (
    <section>
      <h2>{heading}</h2>
      {views.filter(speaks).map((view) => (
        <PersonRow key={view.entity.id} {...{ view, text, onReveal, onSave }} />
      ))}
      <p class="others">
        {views
          .filter((view) => !speaks(view))
          .map(({ entity }) => (
            <button
              type="button"
              class="action"
              key={entity.id}
              onClick={() => onReveal(entity.mentions[0].span)}
            >
              {entity.name}
            </button>
          ))}
      </p>
    </section>
  );
}
