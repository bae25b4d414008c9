import { useEffect, useMemo, useState } from 'preact/hooks';
import { TabPage } from '../../components/article/tab-page';
import { useDrafts } from '../../components/hooks/use-drafts';
import { useStored } from '../../components/hooks/use-stored';
import { browser } from '../../lib/browser';
import { actsWith } from '../../lib/messaging/acts';
import { type Answer, callBackground, callPage, type TabFrame } from '../../lib/messaging/channel';
import type { PageStatus } from '../../lib/model/tab';
import { openDrafts } from '../../lib/storage/drafts';
import { settings, tabProgress, tabState } from '../../lib/storage/items';
import { pageView } from '../../lib/views/page-view';
import { NOT_ON_PAGE } from '../../lib/wording/acts';

interface Props {
  /** The tab whose page is shown. */
  readonly tab: number;
}

/** How often a page that is not there yet, or still being read, is asked again, in milliseconds. */
const AGAIN = 700;

/** What Whosaid knows of a tab's page. The page itself says how it stands; the stored state tells what was found. */
export function App({ tab }: Props) {
  const known = useStored(useMemo(() => tabState(tab), [tab]));
  const progress = useStored(useMemo(() => tabProgress(tab), [tab]));
  const chosen = useStored(settings);
  const drafts = useDrafts(known?.state === 'read' ? known.analysis.textHash : '', openDrafts);
  const [status, setStatus] = useState<PageStatus | 'unreachable'>();
  const [place, setPlace] = useState<TabFrame>({ tab });
  const [failure, setFailure] = useState('');
  const ask = async () => {
    const page = await callPage({ tab }, 'status');
    // The article may stand in a frame: that one is asked instead, unless it is gone.
    const frame = page.ok ? page.value.frame : undefined;
    const framed = frame === undefined ? page : await callPage({ tab, frame }, 'status');
    const answer = framed.ok ? framed : page;
    setStatus(answer.ok ? answer.value : 'unreachable');
    setPlace({ tab, frame: framed.ok ? frame : undefined });
  };
  const act = async (call: Promise<Answer<unknown>>) => {
    const answer = await call;
    setFailure(answer.ok ? '' : answer.message);
    await ask();
  };
  // Whenever what is known of the tab changes, the page may stand otherwise.
  useEffect(() => void ask(), [tab, known, chosen]);
  const waiting = status === 'unreachable' || status?.state === 'reading';
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void ask(), AGAIN);
    return () => clearInterval(timer);
  }, [tab, waiting]);

  const view = pageView(known, status);
  if (!chosen || (view.kind === 'article' && !drafts)) return <main />;
  const host = typeof status === 'object' ? status.host : '';
  return (
    <TabPage
      view={view}
      settings={chosen}
      progress={progress}
      failure={status === 'unreachable' ? '' : failure}
      wishes={{
        onShow: (on) => void act(callPage(place, 'show', on)),
        onShade: (on) => void act(callBackground('setShading', on)),
        onLeaveSite: () => void act(callBackground('setSite', { host, on: false })),
      }}
      onAct={(state) => {
        if (state === 'restricted') void browser.tabs.reload(tab);
        else if (state === 'off') void act(callBackground('setSite', { host, on: true }));
        else void act(callPage(place, 'readAnyway'));
      }}
      actsOn={({ article }, lent) =>
        actsWith({
          ...lent,
          article,
          drafts: drafts!,
          write: (words) => navigator.clipboard.writeText(words),
          async reveal(span) {
            const answer = await callPage(place, 'reveal', span);
            if (!answer.ok) lent.tell({ text: answer.message });
            else lent.tell(answer.value ? null : { text: NOT_ON_PAGE });
          },
        })
      }
    />
  );
}
