import { useEffect, useMemo, useState } from 'preact/hooks';
import { callBackground, callPage } from '../../lib/messaging/channel';
import type { PageStatus } from '../../lib/messaging/protocol';
import { settings, tabState } from '../../lib/storage/items';
import { useStored } from '../../lib/storage/use-stored';
import { ArticleView } from './article-view';
import { StateView } from './state-view';

interface Props {
  /** The tab whose page is shown. */
  readonly tab: number;
}

/** What Whosaid knows of a tab's page. The page itself says how it stands; the stored state tells what was found. */
export function App({ tab }: Props) {
  const known = useStored(useMemo(() => tabState(tab), [tab]));
  const chosen = useStored(settings);
  const [status, setStatus] = useState<PageStatus | 'unreachable'>();
  const ask = async () => {
    const answer = await callPage(tab, 'status');
    setStatus(answer.ok ? answer.value : 'unreachable');
  };
  // Whenever what is known of the tab changes, the page may stand otherwise.
  useEffect(() => void ask(), [tab, known, chosen]);

  if (known === undefined || status === undefined || chosen === undefined) return <main />;
  if (status === 'unreachable') return <StateView state="restricted" />;
  const { state, host } = status;
  if (state === 'off') {
    return (
      <StateView
        state="off"
        about={host}
        onAct={() => void callBackground('setSite', { host, on: true })}
      />
    );
  }
  if (state === 'notArticle') {
    return (
      <StateView state="notArticle" onAct={() => void callPage(tab, 'readAnyway').then(ask)} />
    );
  }
  if (known?.state === 'failed' || state === 'failed') {
    const detail = known?.state === 'failed' ? known.detail : (status.message ?? '');
    return <StateView state="failed" about={detail} />;
  }
  if (known?.state === 'otherLanguage') {
    return <StateView state="otherLanguage" about={known.language} />;
  }
  if (known?.state !== 'read' || state === 'reading') return <StateView state="reading" />;
  return (
    <ArticleView
      article={known.article}
      analysis={known.analysis}
      annotations={known.annotations}
      threshold={chosen.threshold}
      shading={chosen.shading}
      status={status}
      onReveal={(span) => void callPage(tab, 'reveal', span)}
      onSave={(wish) => callBackground('saveAnnotation', { wish, article: known.article })}
      onRemove={({ id, target }) =>
        callBackground('removeAnnotation', { source: target.source, id })
      }
      onShow={(on) => void callPage(tab, 'show', on).then(ask)}
      onShade={(on) => void callBackground('setShading', on)}
      onLeaveSite={() => void callBackground('setSite', { host, on: false })}
    />
  );
}
