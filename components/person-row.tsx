import type { Article } from '../lib/model/article';
import type { Acts } from '../lib/views/acts';
import { foundOf, namedOf } from '../lib/views/counts';
import { type EntityView, namesOf, wishFor } from '../lib/views/entity-views';
import { roleOf } from '../lib/views/role';
import { Keep } from './keep';
import { Role } from './role';
import { Said } from './said';
import { Stands } from './stands';

interface Props {
  readonly view: EntityView;
  readonly article: Article;
  readonly acts: Acts;
}

/** A person with role and counts; opens to what they said and where they stand. */
export function PersonRow({ view, article, acts }: Props) {
  const { entity, attributions, positions } = view;
  const { name, office } = entity;
  const { text } = article;
  const [first] = namesOf(entity);
  return (
    <details class="person" data-testid={office ? 'official' : 'other'}>
      <summary>
        <span class="name">{name}</span>
        <span class="soft small">{foundOf(view)}</span>
        <span class="role">
          {office && <span class="title">{roleOf(office)} · </span>}
          {namedOf(view)}
        </span>
      </summary>
      <div class="opened">
        {office && <Role {...{ office, text, acts }} />}
        {first && (
          <Keep
            wish={wishFor(entity, first)}
            what={name}
            label={entity.kind === 'person' ? 'Save person' : 'Save name'}
            acts={acts}
          >
            <button type="button" class="action" onClick={() => acts.reveal(first)}>
              Go to first mention
            </button>
          </Keep>
        )}
        {positions.map((position) => (
          <Stands key={position.content.start} holder={name} {...{ position, text, acts }} />
        ))}
        {attributions.map((attribution) => (
          <Said key={attribution.id} speaker={name} {...{ attribution, article, acts }} />
        ))}
        {attributions.length + positions.length === 0 && (
          <p class="soft small">Nothing is reported of them that we are sure of.</p>
        )}
      </div>
    </details>
  );
}
