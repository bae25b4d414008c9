import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Progress } from '../../lib/model/tab';
import type { TextSpan } from '../../lib/model/text';
import type { Acts, Lent, Outcome } from '../../lib/views/acts';
import { digest } from '../../lib/views/digest';
import { entityViews } from '../../lib/views/entity-views';
import { originOf, unread } from '../../lib/views/lines';
import { isKept } from '../../lib/views/notes';
import { shownWords } from '../../lib/views/quoting';
import type { ShownAnalysis } from '../../lib/views/shown';
import {
  BODIES_AND_PLACES,
  NO_OFFICIALS,
  OFFICIALS,
  OTHER_PEOPLE,
} from '../../lib/wording/article';
import { SELECTED_WORDS } from '../../lib/wording/findings';
import { Keep } from '../finding/keep';
import { OutcomeLine } from '../finding/outcome-line';
import { NoteList } from '../notes/note-list';
import { Controls, type Controlled } from './controls';
import { OtherNames } from './other-names';
import { PersonRow } from './person-row';
import { PositionList } from './position-list';
import { SummaryPart } from './summary-part';

interface Props {
  readonly article: Article;
  readonly shown: ShownAnalysis;
  /** What the reader kept of it. */
  readonly notes: readonly Note[];
  /** How much of it has been read, while it is being read. */
  readonly progress: Progress | null | undefined;
  /** Why it is not told who stands where, a sentence. */
  readonly trouble: string | undefined;
  /** The words selected on the page. */
  readonly selection: TextSpan | undefined;
  readonly controls: Controlled;
  /** What went wrong with a wish, a sentence; else empty. */
  readonly failure: string;
  actsFor(lent: Lent): Acts;
}

/** An article as popup and panels show it: every line leads to its words on the page. */
export function ArticleView(props: Props) {
  const { article, notes, progress, trouble, selection, controls, failure, actsFor } = props;
  const { text } = article;
  const [outcome, tell] = useState<Outcome | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const shown = useUntouched(props.shown, editing !== null);
  const acts = actsFor({ editing, edit, tell, kept: (wish) => isKept(notes, wish) });
  const { officials, people, bodies } = entityViews(shown);
  const limit = unread(text, shown);
  return (
    <main>
      <header>
        <p class="soft small">{originOf(article)}</p>
        <h1 data-testid="title">{article.title}</h1>
        {limit && <p class="soft">{limit}</p>}
      </header>
      {selection && (
        <section class="picked">
          <p class="said clamped">{shownWords(text, [selection])}</p>
          <Keep wish={{ kind: 'selection', span: selection }} what={SELECTED_WORDS} acts={acts} />
        </section>
      )}
      <SummaryPart {...{ shown, text }} onReveal={acts.reveal} />
      <section>
        <h2>{OFFICIALS}</h2>
        {officials.length === 0 && <p class="soft">{NO_OFFICIALS}</p>}
        {officials.map((view) => (
          <PersonRow key={view.entity.id} {...{ view, article, acts }} />
        ))}
      </section>
      <PositionList {...{ shown, text, acts, progress, trouble }} />
      <OtherNames heading={OTHER_PEOPLE} views={people} {...{ article, acts }} />
      <OtherNames heading={BODIES_AND_PLACES} views={bodies} {...{ article, acts }} />
      <NoteList {...{ notes, acts }} />
      <footer>
        <OutcomeLine outcome={failure ? { text: failure } : outcome} />
        <Controls {...controls} onCopy={() => void acts.copy(digest(article, shown, notes))} />
      </footer>
    </main>
  );
}

/** What is shown, but as it was before more of the article was read as long as the reader writes a note beside it: else the field could go. */
function useUntouched(shown: ShownAnalysis, isWriting: boolean): ShownAnalysis {
  const last = useRef(shown);
  if (!isWriting || shown.reading === last.current.reading) last.current = shown;
  return last.current;
}
