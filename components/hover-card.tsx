import { useState } from 'preact/hooks';
import type { SaveWish } from '../lib/model/annotation';
import type { Article } from '../lib/model/article';
import type { TextSpan } from '../lib/model/text';
import type { EntityView } from '../lib/views/entity-views';
import { citation, whole, wordsOf } from '../lib/views/wording';
import { NoteEditor } from './note-editor';
import { Role } from './role';
import { Said } from './said';
import { Stands } from './stands';

interface Props {
  readonly view: EntityView;
  readonly article: Article;
  /** The mention that the card was opened on. */
  readonly mention: TextSpan;
  onReveal(span: TextSpan): void;
  onSave(wish: SaveWish): void;
  onCopy(words: string): void;
  onClose(): void;
}

/** More quotes than this are for the popup. */
const MOST = 3;

/** Who a name is, what they say and where they stand, as this article tells it. */
export function HoverCard({ view, article, mention, onReveal, onSave, onCopy, onClose }: Props) {
  const [writing, setWriting] = useState(false);
  const { entity, named, attributions, positions } = view;
  const { text } = article;
  const [strongest] = attributions;
  const next = nextMention(view, mention);
  const save = (note: string) =>
    onSave({
      kind: entity.office ? 'official' : 'selection',
      span: mention,
      person: entity.name,
      ...(note !== '' && { note }),
    });
  return (
    <section class="card" role="dialog" aria-label={entity.name}>
      <div class="head">
        <h2 data-testid="card-name">{entity.name}</h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      {entity.office && <Role office={entity.office} onReveal={onReveal} />}
      <p class="soft small">{countsOf(view)}</p>
      {positions.length > 0 && (
        <>
          <h3>Positions</h3>
          {positions.slice(0, MOST).map((position) => (
            <Stands key={position.content.start} {...{ position, text, onReveal }} />
          ))}
        </>
      )}
      {attributions.length > 0 && (
        <>
          <h3>Said</h3>
          {attributions.slice(0, MOST).map((attribution) => (
            <Said key={attribution.id} {...{ attribution, text, onReveal }} />
          ))}
          {attributions.length > MOST && (
            <p class="soft small">{attributions.length - MOST} more in the toolbar’s list</p>
          )}
        </>
      )}
      <footer>
        {writing ? (
          <NoteEditor about={entity.name} onSave={save} onCancel={() => setWriting(false)} />
        ) : (
          <div class="row small">
            <button
              type="button"
              class="action"
              data-testid="card-save"
              onClick={() => setWriting(true)}
            >
              Save…
            </button>
            {next && named > 1 && (
              <button type="button" class="action" onClick={() => onReveal(next)}>
                Next mention
              </button>
            )}
            {strongest && (
              <button
                type="button"
                class="action"
                onClick={() =>
                  onCopy(citation(wordsOf(text, [whole(strongest.content)]), entity.name, article))
                }
              >
                Copy quote
              </button>
            )}
          </div>
        )}
      </footer>
    </section>
  );
}

function countsOf({ named, attributions, positions }: EntityView): string {
  return [
    `named ${named === 1 ? 'once' : `${named} times`}`,
    attributions.length > 0 && count(attributions.length, 'statement'),
    positions.length > 0 && count(positions.length, 'position'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The mention after this one, the first after the last. */
function nextMention({ entity }: EntityView, { start }: TextSpan): TextSpan | undefined {
  const names = entity.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'role');
  return (names.find(({ span }) => span.start > start) ?? names[0])?.span;
}
