import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { type Answer, callBackground, callPage, type Place } from '../../lib/messaging/channel';
import type { PageStatus } from '../../lib/messaging/protocol';
import { settings, tabState } from '../../lib/storage/items';
import { useDrafts } from '../../lib/storage/use-drafts';
import { useStored } from '../../lib/storage/use-stored';
import { ArticleView } from './article-view';
import { StateView } from './state-view';

interface Props {
  /** The tab whose page is shown. */
  readonly tab: number;
}

/** How often a page that is not there yet, or still being read, is asked again, in milliseconds. */
const AGAIN = 700;

/** What Whosaid knows of a tab's page. The page itself says how it stands; the stored state tells what was found. */
export function App({ tab }: Props) {
  const known = useStored(useMemo(() => tabState(tab), [tab]));
  const chosen = useStored(settings);
  const drafts = useDrafts(known?.state === 'read' ? known.analysis.textHash : '');
  const [status, setStatus] = useState<PageStatus | 'unreachable'>();
  const [place, setPlace] = useState<Place>({ tab });
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

  if (known === undefined || status === undefined || chosen === undefined) return <main />;
  if (status === 'unreachable') {
    return <StateView state="restricted" onAct={() => void browser.tabs.reload(tab)} />;
  }
  const { state, host, message } = status;
  if (state === 'off') {
    const onAct = () => void act(callBackground('setSite', { host, on: true }));
    return <StateView state="off" about={host} {...{ failure, onAct }} />;
  }
  if (state === 'notArticle') {
    const onAct = () => void act(callPage(place, 'readAnyway'));
    return <StateView state={message ? 'noText' : 'notArticle'} {...{ failure, onAct }} />;
  }
  if (state === 'failed') {
    const detail = known?.state === 'failed' ? known.detail : '';
    return <StateView state="failed" about={[message, detail].filter(Boolean).join('\n')} />;
  }
  if (known?.state === 'otherLanguage') {
    return <StateView state="otherLanguage" about={known.language} />;
  }
  if (known?.state !== 'read' || state === 'reading') return <StateView state="reading" />;
  if (!drafts) return <main />;
  return (
    <ArticleView
      read={known}
      settings={chosen}
      status={status}
      drafts={drafts}
      failure={failure}
      onReveal={async (span) => {
        const answer = await callPage(place, 'reveal', span);
        if (!answer.ok) return answer.message;
        return answer.value ? null : 'The page no longer has these words.';
      }}
      wishes={{
        onShow: (on) => void act(callPage(place, 'show', on)),
        onShade: (on) => void act(callBackground('setShading', on)),
        onLeaveSite: () => void act(callBackground('setSite', { host, on: false })),
      }}
    />
  );
}
