interface Props {
  readonly state: 'reading' | 'notArticle' | 'otherLanguage' | 'restricted' | 'off' | 'failed';
  /** The language, the site or the error's detail. */
  readonly about?: string;
  onAct?(): void;
}

const HEADINGS: Readonly<Record<Props['state'], string>> = {
  reading: 'Reading…',
  notArticle: 'This doesn’t look like an article',
  otherLanguage: 'Not in English',
  restricted: 'Extensions may not read this page',
  off: 'Off on this site',
  failed: 'This article could not be read',
};
const ACTIONS: Readonly<Partial<Record<Props['state'], string>>> = {
  notArticle: 'Read it anyway',
  off: 'Switch on',
  failed: 'Copy the error, to report it',
};

/** What is said where there is no article to show, and what to do about it. */
export function StateView({ state, about = '', onAct }: Props) {
  const action = ACTIONS[state];
  const act = state === 'failed' ? () => void navigator.clipboard.writeText(about) : onAct;
  return (
    <main class="state" data-testid={`state-${state}`} aria-live="polite">
      <h1>{HEADINGS[state]}</h1>
      <p class="soft">{sentence(state, about)}</p>
      {action && act && (
        <button type="button" class="action" data-testid="act" onClick={act}>
          {action}
        </button>
      )}
    </main>
  );
}

function sentence(state: Props['state'], about: string): string {
  switch (state) {
    case 'reading':
      return 'This takes a moment for a long article.';
    case 'notArticle':
      return 'Whosaid reads news articles and leaves other pages alone.';
    case 'otherLanguage':
      return `This article seems to be in ${languageName(about)}. Whosaid reads English so far, and would rather say nothing than something wrong.`;
    case 'restricted':
      return 'The browser keeps its own pages, its store and some files to itself. If this is a news page, reload it once: it was opened before Whosaid was installed.';
    case 'off':
      return `You asked Whosaid to leave ${about} alone.`;
    case 'failed':
      return 'Something went wrong on our side. Your saved notes are safe. Reload the page to try again.';
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? 'another language';
  } catch {
    return 'another language';
  }
}
