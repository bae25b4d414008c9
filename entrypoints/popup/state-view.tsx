import { useState } from 'preact/hooks';

interface Props {
  readonly state:
    'reading' | 'notArticle' | 'noText' | 'otherLanguage' | 'restricted' | 'off' | 'failed';
  /** The language, the site or the error's detail. */
  readonly about?: string;
  /** What went wrong with the act, a sentence. */
  readonly failure?: string;
  onAct?(): void;
}

const HEADINGS: Readonly<Record<Props['state'], string>> = {
  reading: 'Reading…',
  notArticle: 'This doesn’t look like an article',
  noText: 'There is nothing to read here',
  otherLanguage: 'Not in English',
  restricted: 'This page is out of reach',
  off: 'Off on this site',
  failed: 'This article could not be read',
};
const ACTIONS: Readonly<Partial<Record<Props['state'], string>>> = {
  notArticle: 'Read it anyway',
  noText: 'Look again',
  restricted: 'Reload the page',
  off: 'Switch on for this site',
};

/** What is said where there is no article to show, and what to do about it. */
export function StateView({ state, about = '', failure, onAct }: Props) {
  const action = ACTIONS[state];
  return (
    <main class="state" data-testid={`state-${state}`} aria-live="polite">
      <h1>{HEADINGS[state]}</h1>
      <p class="soft">{sentence(state, about)}</p>
      {action && onAct && (
        <button type="button" class="action" data-testid="act" onClick={onAct}>
          {action}
        </button>
      )}
      {state === 'failed' && <Report detail={about} />}
      {failure && <p role="alert">{failure}</p>}
    </main>
  );
}

/** The error, to be read and sent on by hand: we ourselves send nothing. */
function Report({ detail }: { readonly detail: string }) {
  const [state, setState] = useState('Copy the error, to report it');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${detail}\n${navigator.userAgent}`);
      setState('Copied');
    } catch {
      setState('Select the words below and copy them');
    }
  };
  return (
    <>
      <button type="button" class="action" data-testid="act" onClick={() => void copy()}>
        {state}
      </button>
      <details class="small">
        <summary>What happened</summary>
        <pre>{detail}</pre>
      </details>
    </>
  );
}

function sentence(state: Props['state'], about: string): string {
  switch (state) {
    case 'reading':
      return 'This takes a moment for a long article.';
    case 'notArticle':
      return 'Whosaid reads news articles and leaves other pages alone.';
    case 'noText':
      return 'Whosaid looked for running text on this page and found none. It may have yet to load.';
    case 'otherLanguage':
      return `This article seems to be in ${languageName(about)}. Whosaid reads English so far, and would rather say nothing than something wrong.`;
    case 'restricted':
      return 'Browsers keep their own pages, their stores and some files to themselves. If this is a news page, it was open before Whosaid was installed: reload it once.';
    case 'off':
      return `You asked Whosaid to leave ${about} alone. Your notes there are kept.`;
    case 'failed':
      return 'Something went wrong on our side. Your saved notes are safe. Reload the page to try again; if it happens again, please report it.';
  }
}

function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
    return name && name !== tag && tag !== 'und' ? name : 'another language';
  } catch {
    return 'another language';
  }
}
