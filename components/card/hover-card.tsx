import type { Note, SaveWish } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { TextSpan } from '../../lib/model/text';
import type { Acts, Outcome } from '../../lib/views/acts';
import { type EntityView, nextMention, wishFor } from '../../lib/views/entity-views';
import { foundOf, namedOf } from '../../lib/views/lines';
import { SAVE_NAME, SAVE_PERSON } from '../../lib/wording/acts';
import { moreElsewhere, NEXT_MENTION, POSITIONS, SAID } from '../../lib/wording/article';
import { YOUR_NOTES } from '../../lib/wording/notes';
import { Keep } from '../finding/keep';
import { Role } from '../finding/role';
import { SaidLine } from '../finding/said-line';
import { StandsLine } from '../finding/stands-line';
import { NoteRow } from '../notes/note-row';
import { Card } from './card';

interface Props {
  readonly view: EntityView;
  readonly article: Article;
  /** The mention that the card was opened on. */
  readonly mention: TextSpan;
  /** What the reader keeps about it. */
  readonly notes: readonly Note[];
  readonly acts: Acts;
  readonly outcome: Outcome | null;
  onNext(mention: TextSpan): void;
  onClose(): void;
}

/** More than this of a kind is for the popup. */
const MOST = 3;

/** Who a name is, what they say and where they stand, as this article tells it. */
export function HoverCard(props: Props) {
  const { view, article, mention, notes, acts, outcome, onNext, onClose } = props;
  const { entity, attributions, positions } = view;
  const { text } = article;
  const next = nextMention(view, mention);
  const wish: SaveWish = wishFor(entity, mention);
  const more = attributions.slice(MOST).length + positions.slice(MOST).length;
  return (
    <Card
      name={entity.name}
      head={
        <>
          <h2 data-testid="card-name">{entity.name}</h2>
          {entity.office && <Role office={entity.office} {...{ text, acts }} />}
          <p class="soft small">{[namedOf(view), foundOf(view)].filter(Boolean).join(' · ')}</p>
        </>
      }
      actions={
        <Keep
          what={entity.name}
          label={entity.kind === 'person' ? SAVE_PERSON : SAVE_NAME}
          {...{ wish, acts }}
        >
          {next && (
            <button type="button" class="action" data-testid="next" onClick={() => onNext(next)}>
              {NEXT_MENTION}
            </button>
          )}
        </Keep>
      }
      {...{ outcome, onClose }}
    >
      {notes.length > 0 && <h3>{YOUR_NOTES}</h3>}
      {notes.map((note) => (
        <NoteRow key={note.annotation.id} {...{ note, acts }} within={entity.name} />
      ))}
      {positions.length > 0 && <h3>{POSITIONS}</h3>}
      {positions.slice(0, MOST).map((position) => (
        <StandsLine
          key={position.content.start}
          holder={entity.name}
          {...{ position, text, acts }}
        />
      ))}
      {attributions.length > 0 && <h3>{SAID}</h3>}
      {attributions.slice(0, MOST).map((attribution) => (
        <SaidLine key={attribution.id} speaker={entity.name} {...{ attribution, article, acts }} />
      ))}
      {more > 0 && <p class="soft small">{moreElsewhere(more)}</p>}
    </Card>
  );
}
