import type { Note, SaveWish } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Progress } from '../../lib/model/tab';
import type { TextSpan } from '../../lib/model/text';
import type { Acts, Outcome } from '../../lib/views/acts';
import { type EntityView, nextMention, wishFor } from '../../lib/views/entity-views';
import { foundOf, namedOf } from '../../lib/views/lines';
import { SAVE_NAME, SAVE_PERSON } from '../../lib/wording/acts';
import {
  moreElsewhere,
  NEXT_MENTION,
  NONE_STANDS,
  POSITIONS,
  SAID,
  showStands,
} from '../../lib/wording/article';
import { YOUR_NOTES } from '../../lib/wording/notes';
import { Keep } from '../finding/keep';
import { ReadingLine } from '../finding/reading-line';
import { Role } from '../finding/role';
import { SaidLine } from '../finding/said-line';
import { Stands } from '../finding/stands';
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
  /** Where who stands where is not shown. */
  readonly waits: Awaited | null;
  onNext(mention: TextSpan): void;
  onClose(): void;
}

/** What stands in the place of positions: how far they are read, that they have come, or why they don't. */
export type Awaited =
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'come'; readonly number: number; onShow(): void }
  | { readonly kind: 'trouble'; readonly trouble: string };

/** More than this of a kind is for the popup. */
const MOST = 3;

/** Who a name is, what they say and where they stand, as this article tells it. */
export function HoverCard(props: Props) {
  const { view, article, mention, notes, acts, outcome, waits, onNext, onClose } = props;
  const { entity, statements, stands } = view;
  const { text } = article;
  const next = nextMention(view, mention);
  const wish: SaveWish = wishFor(entity, mention);
  const more = statements.slice(MOST).length + stands.slice(MOST).length;
  return (
    <Card
      name={entity.name}
      head={
        <>
          <h2 data-testid="card-name">{entity.name}</h2>
          {entity.office?.title && <Role office={entity.office} {...{ text, acts }} />}
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
      {stands.length > 0 && <h3>{POSITIONS}</h3>}
      <Stands stands={stands.slice(0, MOST)} {...{ article, acts }} />
      {waits && <Waiting {...waits} />}
      {statements.length > 0 && <h3>{SAID}</h3>}
      {statements.slice(0, MOST).map((statement) => (
        <SaidLine key={statement.id} speaker={entity.name} {...{ statement, article, acts }} />
      ))}
      {more > 0 && <p class="soft small">{moreElsewhere(more)}</p>}
    </Card>
  );
}

/** What has come waits for a click: nothing moves under the eyes of who reads. */
function Waiting(waits: Awaited) {
  switch (waits.kind) {
    case 'reading':
      return <ReadingLine progress={waits.progress} />;
    case 'trouble':
      return <p class="soft small">{waits.trouble}</p>;
    case 'come':
      return waits.number === 0 ? (
        <p class="reading soft small">{NONE_STANDS}</p>
      ) : (
        <button
          type="button"
          class="action small reading"
          data-testid="show-stands"
          onClick={waits.onShow}
        >
          {showStands(waits.number)}
        </button>
      );
  }
}
