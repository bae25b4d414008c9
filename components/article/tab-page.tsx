import type { Settings } from '../../lib/model/settings';
import type { Progress, ReadTab } from '../../lib/model/tab';
import type { Acts, Lent } from '../../lib/views/acts';
import type { PageView } from '../../lib/views/page-view';
import { shownOf } from '../../lib/views/shown';
import type { StateName } from '../../lib/wording/states';
import { ArticleView } from './article-view';
import type { Wishes } from './controls';
import { StateView } from './state-view';

interface Props {
  readonly view: PageView;
  readonly settings: Settings;
  /** How much of the article has been read, while it is being read. */
  readonly progress: Progress | null | undefined;
  /** What the reader may ask of page and site. */
  readonly wishes: Wishes;
  /** What went wrong with what was asked, a sentence; else empty. */
  readonly failure: string;
  /** Does what is offered in a state. */
  onAct(state: StateName): void;
  /** The acts on an article and what was kept of it. */
  actsOn(read: ReadTab, lent: Lent): Acts;
}

/** A tab's page, for popup and panels: its article, or how it stands. */
export function TabPage({ view, settings, progress, wishes, failure, onAct, actsOn }: Props) {
  if (view.kind === 'blank') return <main />;
  if (view.kind === 'state') {
    const { state, about, told } = view;
    return <StateView {...{ state, about, told, failure }} onAct={() => onAct(state)} />;
  }
  const { read, status } = view;
  return (
    <ArticleView
      article={read.article}
      shown={shownOf(read.analysis, settings)}
      notes={read.notes}
      progress={progress}
      trouble={read.trouble}
      selection={status.selection}
      controls={{ marked: status.shown, shading: settings.shading, wishes }}
      failure={failure}
      actsFor={(lent) => actsOn(read, lent)}
    />
  );
}
