import type { Article } from '../../lib/model/article';
import type { Acts } from '../../lib/views/acts';
import { type EntityView, namesOf, speaks, wishFor } from '../../lib/views/entity-views';
import { foundOf, namedOf, roleOf } from '../../lib/views/lines';
import { SAVE_NAME, SAVE_PERSON } from '../../lib/wording/acts';
import { NOTHING_REPORTED, TO_FIRST_MENTION } from '../../lib/wording/article';
import { Keep } from '../finding/keep';
import { Role } from '../finding/role';
import { SaidLine } from '../finding/said-line';
import { Stands } from '../finding/stands';

interface Props {
  readonly view: EntityView;
  readonly article: Article;
  readonly acts: Acts;
}

/** A person with role and counts; opens to what they said and where they stand. */
export function PersonRow({ view, article, acts }: Props) {
  const { entity, statements, stands } = view;
  const { name, office } = entity;
  const { text } = article;
  const [first] = namesOf(entity);
  return (
    <details class="person" data-testid={office ? 'official' : 'other'}>
      <summary>
        <span class="name">{name}</span>
        <span class="soft small">{foundOf(view)}</span>
        <span class="role">
          {office?.title && <span class="title">{roleOf(office)} · </span>}
          {namedOf(view)}
        </span>
      </summary>
      <div class="opened">
        {office?.title && <Role {...{ office, text, acts }} />}
        {first && (
          <Keep
            wish={wishFor(entity, first)}
            what={name}
            label={entity.kind === 'person' ? SAVE_PERSON : SAVE_NAME}
            acts={acts}
          >
            <button type="button" class="action" onClick={() => acts.reveal(first)}>
              {TO_FIRST_MENTION}
            </button>
          </Keep>
        )}
        <Stands {...{ stands, article, acts }} />
        {statements.map((statement) => (
          <SaidLine key={statement.id} speaker={name} {...{ statement, article, acts }} />
        ))}
        {!speaks(view) && <p class="soft small">{NOTHING_REPORTED}</p>}
      </div>
    </details>
  );
}
