import { languageNamed } from './language';

/** What is said of a page that shows no article. */
interface StateWords {
  readonly heading: string;
  /** What can be done about it. */
  readonly action?: string;
  /** The sentences below the heading; `about` is the language’s tag or the site. */
  tell(about: string): string;
}

export type StateName =
  'reading' | 'notArticle' | 'noText' | 'otherLanguage' | 'restricted' | 'off' | 'failed';

export const STATES: Readonly<Record<StateName, StateWords>> = {
  reading: {
    heading: 'Reading…',
    tell: () => 'This takes a moment for a long article.',
  },
  notArticle: {
    heading: 'This doesn’t look like an article',
    action: 'Read it anyway',
    tell: () => 'Whosaid reads news articles and leaves other pages alone.',
  },
  noText: {
    heading: 'There is nothing to read here',
    action: 'Look again',
    tell: () =>
      'Whosaid looked for running text on this page and found none. It may have yet to load.',
  },
  otherLanguage: {
    heading: 'Not in English',
    tell: (tag) =>
      `This article seems to be in ${languageNamed(tag) ?? 'another language'}. Whosaid reads English so far, and would rather say nothing than something wrong.`,
  },
  restricted: {
    heading: 'This page is out of reach',
    action: 'Reload the page',
    tell: () =>
      'Browsers keep their own pages, their stores and some files to themselves. If this is a news page, it was open before Whosaid was installed: reload it once.',
  },
  off: {
    heading: 'Off on this site',
    action: 'Switch on for this site',
    tell: (site) => `You asked Whosaid to leave ${site} alone. Your notes there are kept.`,
  },
  failed: {
    heading: 'This article could not be read',
    tell: () =>
      'Your saved notes are safe. Reload the page to try again; if it happens again, please report it.',
  },
};

/** Of a page that could not be read, where nothing better is known. */
export const WENT_WRONG_HERE = 'Something went wrong on our side.';

/** The report of an error, which the reader copies, and what came of that. */
export const COPY_ERROR = 'Copy the error, to report it';
export const ERROR_COPIED = 'Copied';
export const COPY_ERROR_BY_HAND = 'Select the words below and copy them';
export const WHAT_HAPPENED = 'What happened';
