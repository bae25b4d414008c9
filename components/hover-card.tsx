import type { SaveWish } from '../lib/model/annotation';
import type { Note } from '../lib/model/annotation';
import type { Article } from '../lib/model/article';
import type { TextSpan } from '../lib/model/text';
import type { Acts, Told } from '../lib/views/acts';
import { foundOf, namedOf } from '../lib/views/counts';
import { type EntityView, nextMention, wishFor } from '../lib/views/entity-views';
import { Card } from './card';
import { Keep } from './keep';
import { NoteRow } from './note-row';
import { Role } from './role';
import { Said } from './said';
import { Stands } from './stands';

interface Props {
  readonly view: EntityView;
  readonly article: Article;
  /** The mention that the card was opened on. */
  readonly mention: TextSpan;
  /** What the reader keeps about it. */
  readonly notes: readonly Note[];
  readonly acts: Acts;
  readonly told: Told | null;
  onNext(mention: TextSpan): void;
  onClose(): void;
}

/** More than this of a kind is for the popup. */
const MOST = 3;

/** Who a name is, what they say and where they stand, as this article tells it. */
export function HoverCard(props: Props) {
  const { view, article, mention, notes, acts, told, onNext, onClose } = props;
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
          label={entity.kind === 'person' ? 'Save person' : 'Save name'}
          {...{ wish, acts }}
        >
          {next && (
            <button type="button" class="action" data-testid="next" onClick={() => onNext(next)}>
              Next mention
            </button>
          )}
        </Keep>
      }
      {...{ told, onClose }}
    >
      {notes.length > 0 && <h3>Your notes</h3>}
      {notes.map((note) => (
        <NoteRow key={note.annotation.id} {...{ note, acts }} within={entity.name} />
      ))}
      {positions.length > 0 && <h3>Positions</h3>}
      {positions.slice(0, MOST).map((position) => (
        <Stands key={position.content.start} holder={entity.name} {...{ position, text, acts }} />
      ))}
      {attributions.length > 0 && <h3>Said</h3>}
      {attributions.slice(0, MOST).map((attribution) => (
        <Said key={attribution.id} speaker={entity.name} {...{ attribution, article, acts }} />
      ))}
      {more > 0 && <p class="soft small">{more} more behind the toolbar button.</p>}
    </Card>
  );
}
