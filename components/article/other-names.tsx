import type { Article } from '../../lib/model/article';
import type { Acts } from '../../lib/views/acts';
import { type EntityView, namesOf, speaks } from '../../lib/views/entity-views';
import { LEADS_TO_FIRST_MENTION } from '../../lib/wording/article';
import { PersonRow } from './person-row';

interface Props {
  readonly heading: string;
  readonly views: readonly EntityView[];
  readonly article: Article;
  readonly acts: Acts;
}

/** Those who hold no office: in full where they speak, by name alone where they don't. */
export function OtherNames({ heading, views, article, acts }: Props) {
  if (views.length === 0) return null;
  const silent = views.filter((view) => !speaks(view));
  return (
    <section>
      <h2>{heading}</h2>
      {views.filter(speaks).map((view) => (
        <PersonRow key={view.entity.id} {...{ view, article, acts }} />
      ))}
      {silent.length > 0 && (
        <p class="row">
          {silent.map(({ entity, named }) => (
            <button
              type="button"
              class="action"
              data-testid="name"
              key={entity.id}
              title={LEADS_TO_FIRST_MENTION}
              onClick={() => namesOf(entity).slice(0, 1).forEach(acts.reveal)}
            >
              {entity.name}
              {named > 1 && <span class="soft small"> {named}</span>}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
