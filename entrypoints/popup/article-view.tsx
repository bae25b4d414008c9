import { useState } from 'preact/hooks';
import { Lead } from '../../components/lead';
import { NoteList } from '../../components/note-list';
import { OtherNames } from '../../components/other-names';
import { PersonRow } from '../../components/person-row';
import { PositionList } from '../../components/position-list';
import { ToldLine } from '../../components/told-line';
import { actsWith } from '../../lib/messaging/acts';
import type { Drafts } from '../../lib/model/annotation';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { TabState } from '../../lib/model/library';
import type { Settings } from '../../lib/model/settings';
import type { TextSpan } from '../../lib/model/text';
import type { Told } from '../../lib/views/acts';
import { digest } from '../../lib/views/digest';
import { entityViews } from '../../lib/views/entity-views';
import { isKept } from '../../lib/views/notes';
import { unread } from '../../lib/views/unread';
import { originOf, wordsOf } from '../../lib/views/wording';
import { Controls, type Wishes } from './controls';
import { Picked } from './picked';

interface Props {
  readonly read: Extract<TabState, { state: 'read' }>;
  readonly settings: Settings;
  readonly status: PageStatus;
  readonly drafts: Drafts;
  readonly wishes: Wishes;
  /** What went wrong with a wish, a sentence; else empty. */
  readonly failure: string;
  /** Leads to words on the page; a sentence where that fails. */
  onReveal(span: TextSpan): Promise<string | null>;
}

/** An article as the popup shows it: every line leads to its words on the page. */
export function ArticleView({ read, settings, status, drafts, wishes, failure, onReveal }: Props) {
  const { article, analysis, notes } = read;
  const { threshold } = settings;
  const { text } = article;
  const [told, setTold] = useState<Told | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const acts = actsWith({
    article,
    drafts,
    editing,
    edit,
    write: (words) => navigator.clipboard.writeText(words),
    kept: (wish) => isKept(notes, wish),
    tell: setTold,
    async reveal(span) {
      const trouble = await onReveal(span);
      setTold(trouble === null ? null : { text: trouble });
    },
  });
  const { officials, people, bodies } = entityViews(analysis, threshold);
  const { sentences } = analysis.summary;
  const limit = unread(text, analysis);
  return (
    <main>
      <header>
        <p class="soft small">{originOf(article)}</p>
        <h1 data-testid="title">{article.title}</h1>
        {limit && <p class="soft">{limit}</p>}
      </header>
      {status.selection && <Picked span={status.selection} {...{ text, acts }} />}
      {sentences.length > 0 && (
        <section>
          <h2>
            Summary <span class="hint">each line leads to its place</span>
          </h2>
          {sentences.map((sentence) => (
            <Lead
              key={sentence.start}
              to={sentence}
              class="said"
              testid="summary-sentence"
              onReveal={acts.reveal}
            >
              {wordsOf(text, [sentence])}
            </Lead>
          ))}
        </section>
      )}
      <section>
        <h2>Officials</h2>
        {officials.length === 0 && (
          <p class="soft">
            This article names no officials that we are sure of. Who else is named stands below.
          </p>
        )}
        {officials.map((view) => (
          <PersonRow key={view.entity.id} {...{ view, article, acts }} />
        ))}
      </section>
      <PositionList {...{ analysis, text, threshold, acts }} />
      <OtherNames heading="Other people" views={people} {...{ article, acts }} />
      <OtherNames heading="Bodies and places" views={bodies} {...{ article, acts }} />
      <NoteList {...{ notes, acts }} />
      <footer>
        <ToldLine told={failure ? { text: failure } : told} />
        <Controls
          shown={status.shown}
          shading={settings.shading}
          wishes={wishes}
          onCopy={() => void acts.copy(digest(article, analysis, notes, threshold))}
        />
      </footer>
    </main>
  );
}
