import { useState } from 'preact/hooks';
import {
  COPY_ERROR,
  COPY_ERROR_BY_HAND,
  ERROR_COPIED,
  type StateName,
  STATES,
  WHAT_HAPPENED,
} from '../../lib/wording/states';

interface Props {
  readonly state: StateName;
  /** The language, the site or the error's detail. */
  readonly about: string | undefined;
  /** What went wrong with the page, a sentence. */
  readonly told: string | undefined;
  /** What went wrong with the act, a sentence. */
  readonly failure: string;
  onAct(): void;
}

/** What is said where there is no article to show, and what to do about it. */
export function StateView({ state, about = '', told, failure, onAct }: Props) {
  const { heading, action, tell } = STATES[state];
  return (
    <main class="state" data-testid={`state-${state}`} aria-live="polite">
      <h1>{heading}</h1>
      {told && <p>{told}</p>}
      <p class="soft">{tell(about)}</p>
      {action && (
        <button type="button" class="action" data-testid="act" onClick={onAct}>
          {action}
        </button>
      )}
      {state === 'failed' && <Report detail={about} />}
      {action && failure && <p role="alert">{failure}</p>}
    </main>
  );
}

/** The error, to be read and sent on by hand: we ourselves send nothing. */
function Report({ detail }: { readonly detail: string }) {
  const [label, setLabel] = useState(COPY_ERROR);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${detail}\n${navigator.userAgent}`);
      setLabel(ERROR_COPIED);
    } catch {
      setLabel(COPY_ERROR_BY_HAND);
    }
  };
  return (
    <>
      <button type="button" class="action" data-testid="act" onClick={() => void copy()}>
        {label}
      </button>
      <details class="small">
        <summary>{WHAT_HAPPENED}</summary>
        <pre>{detail}</pre>
      </details>
    </>
  );
}
