import type { PageStatus, ReadTab, TabState } from '../model/tab';
import { type StateName, WENT_WRONG_HERE } from '../wording/states';

/** What popup and panels show of a tab's page: nothing yet, how it stands, or its article. */
export type PageView =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'state';
      readonly state: StateName;
      /** The language, the site or the error's detail. */
      readonly about?: string;
      /** What went wrong, a sentence that says what to do. */
      readonly told?: string;
    }
  | { readonly kind: 'article'; readonly read: ReadTab; readonly status: PageStatus };

/**
 * The view of a tab's page: the page itself says how it stands, what is stored of its tab tells what was found.
 *
 * @param known what is stored of the tab: null where nothing is; undefined until it is read
 * @param status undefined until the page was asked
 */
export function pageView(
  known: TabState | null | undefined,
  status: PageStatus | 'unreachable' | undefined,
): PageView {
  if (known === undefined || status === undefined) return { kind: 'blank' };
  if (status === 'unreachable') return { kind: 'state', state: 'restricted' };
  const { state, host, message } = status;
  if (state === 'off') return { kind: 'state', state, about: host };
  if (state === 'notArticle' || state === 'noText') return { kind: 'state', state };
  if (state === 'failed') {
    const detail = known?.state === 'failed' ? known.detail : '';
    const about = [message, detail].filter(Boolean).join('\n');
    return { kind: 'state', state, about, told: message || WENT_WRONG_HERE };
  }
  if (known?.state === 'otherLanguage') {
    return { kind: 'state', state: 'otherLanguage', about: known.language };
  }
  if (known?.state !== 'read' || state === 'reading') return { kind: 'state', state: 'reading' };
  return { kind: 'article', read: known, status };
}
