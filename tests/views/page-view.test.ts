import { expect, it } from 'vitest';
import { WENT_WRONG_HERE } from '../../lib/wording/states';
import type { PageStatus, TabState } from '../../lib/model/tab';
import { pageView } from '../../lib/views/page-view';
import { analysisOf } from '../support/analysis';
import { articleOf } from '../support/article';

const read = {
  state: 'read',
  article: articleOf('All of it.'),
  analysis: analysisOf({}),
  notes: [],
} as const;
const standing = (state: PageStatus['state'], more: Partial<PageStatus> = {}): PageStatus => ({
  state,
  shown: true,
  host: 'news.example',
  ...more,
});

it('shows nothing until both are known', () => {
  expect(pageView(undefined, standing('read'))).toEqual({ kind: 'blank' });
  expect(pageView(read, undefined)).toEqual({ kind: 'blank' });
});

it('shows the article where the page says that it is read', () => {
  const status = standing('read');
  expect(pageView(read, status)).toEqual({ kind: 'article', read, status });
});

it.each<[PageStatus | 'unreachable', TabState | null, string, string | undefined]>([
  ['unreachable', read, 'restricted', undefined],
  [standing('off'), read, 'off', 'news.example'],
  [standing('notArticle'), null, 'notArticle', undefined],
  [standing('noText'), null, 'noText', undefined],
  [standing('reading'), read, 'reading', undefined],
  [standing('read'), null, 'reading', undefined],
  [standing('read'), { state: 'reading' }, 'reading', undefined],
  [standing('read'), { state: 'otherLanguage', language: 'fr' }, 'otherLanguage', 'fr'],
])('believes the page: %o with %o is %s', (status, known, state, about) => {
  expect(pageView(known, status)).toEqual({ kind: 'state', state, about });
});

it.each<[PageStatus, TabState | null, { about: string; told: string }]>([
  [standing('failed', { message: 'Torn.' }), null, { about: 'Torn.', told: 'Torn.' }],
  [
    standing('failed', { message: 'Torn.' }),
    { state: 'failed', detail: 'at 7' },
    { about: 'Torn.\nat 7', told: 'Torn.' },
  ],
  [
    standing('failed'),
    { state: 'failed', detail: 'at 7' },
    { about: 'at 7', told: WENT_WRONG_HERE },
  ],
])('tells what went wrong: %o with %o', (status, known, words) => {
  expect(pageView(known, status)).toEqual({ kind: 'state', state: 'failed', ...words });
});
