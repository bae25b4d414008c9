import { useState } from 'preact/hooks';
import { NoteEditor } from '../../components/note-editor';
import { NoteList } from '../../components/note-list';
import { OtherNames } from '../../components/other-names';
import { PersonRow } from '../../components/person-row';
import { PositionList } from '../../components/position-list';
import type { Answer } from '../../lib/messaging/channel';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { Analysis } from '../../lib/model/analysis';
import type { Annotation, SaveWish } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { TextSpan } from '../../lib/model/text';
import { digest } from '../../lib/views/digest';
import { entityViews } from '../../lib/views/entity-views';
import { originOf, wordsOf } from '../../lib/views/wording';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
  readonly threshold: number;
  readonly shading: boolean;
  readonly status: PageStatus;
  onReveal(span: TextSpan): void;
  onSave(wish: SaveWish): Promise<Answer<void>>;
  onRemove(annotation: Annotation): Promise<Answer<void>>;
  onShow(on: boolean): void;
  onShade(on: boolean): void;
  onLeaveSite(): void;
}

/** An article as the popup shows it: every line leads to its words on the page. */
export function ArticleView(props: Props) {
  const { article, analysis, annotations, threshold, status, onReveal } = props;
  const { text } = article;
  const { officials, people, bodies } = entityViews(analysis, threshold);
  const { sentences } = analysis.summary;
  const [failure, setFailure] = useState('');
  const settle = async (done: Promise<Answer<void>>) => {
    const answer = await done;
    setFailure(answer.ok ? '' : `This was not saved: ${answer.message}`);
  };
  const save = (wish: SaveWish) => void settle(props.onSave(wish));
  return (
    <main>
      <header>
        <p class="soft small">{originOf(article)}</p>
        <h1 data-testid="title">{article.title}</h1>
      </header>
      {status.selection && <Picked span={status.selection} text={text} onSave={save} />}
      {failure && <p role="alert">{failure}</p>}
      {sentences.length > 0 && (
        <section class="summary">
          <h2>Summary</h2>
          {sentences.map((sentence) => (
            <button
              type="button"
              class="lead"
              key={sentence.start}
              data-testid="summary-sentence"
              onClick={() => onReveal(sentence)}
            >
              {wordsOf(text, [sentence])}
            </button>
          ))}
        </section>
      )}
      <section>
        <h2>Officials</h2>
        {officials.length === 0 && (
          <p class="soft">This article names no officials we are sure of.</p>
        )}
        {officials.map((view) => (
          <PersonRow
            key={view.entity.id}
            view={view}
            text={text}
            onReveal={onReveal}
            onSave={save}
          />
        ))}
      </section>
      <PositionList {...{ analysis, text, threshold, onReveal }} />
      <OtherNames heading="Other people" views={people} {...{ text, onReveal, onSave: save }} />
      <OtherNames
        heading="Bodies and places"
        views={bodies}
        {...{ text, onReveal, onSave: save }}
      />
      <NoteList
        {...{ annotations, text, onReveal }}
        onRemove={(annotation) => void settle(props.onRemove(annotation))}
      />
      <Controls {...props} />
    </main>
  );
}

/** Offers to keep the words that are selected on the page. */
function Picked({
  span,
  text,
  onSave,
}: {
  readonly span: TextSpan;
  readonly text: string;
  onSave(wish: SaveWish): void;
}) {
  const [state, setState] = useState<'offered' | 'writing' | 'done'>('offered');
  if (state === 'done') return null;
  const words = wordsOf(text, [span]);
  return (
    <section class="picked">
      <p class="said">{words.length > 120 ? `${words.slice(0, 119)}…` : words}</p>
      {state === 'offered' ? (
        <button
          type="button"
          class="action"
          data-testid="save-selection"
          onClick={() => setState('writing')}
        >
          Save the selected words…
        </button>
      ) : (
        <NoteEditor
          about="the selected words"
          onCancel={() => setState('offered')}
          onSave={(note) => {
            setState('done');
            onSave({ kind: 'selection', span, ...(note !== '' && { note }) });
          }}
        />
      )}
    </section>
  );
}

function Controls({ article, analysis, threshold, shading, status, ...wishes }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(digest(article, analysis, threshold));
    setCopied(true);
  };
  return (
    <footer class="row">
      <button
        type="button"
        class="action"
        data-testid="toggle"
        onClick={() => wishes.onShow(!status.shown)}
      >
        {status.shown ? 'Hide marks' : 'Show marks'}
      </button>
      <button
        type="button"
        class="action"
        data-testid="shade"
        aria-pressed={shading}
        onClick={() => wishes.onShade(!shading)}
      >
        {shading ? 'Unshade quotes' : 'Shade quotes'}
      </button>
      <button type="button" class="action" data-testid="copy" onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy all'}
      </button>
      <button type="button" class="action" data-testid="off" onClick={wishes.onLeaveSite}>
        Off on this site
      </button>
    </footer>
  );
}
