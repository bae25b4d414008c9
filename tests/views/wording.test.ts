import { expect, it } from 'vitest';
import { citation, groundsOf, originOf, whole, wordsOf } from '../../lib/views/wording';
import { articleOf, spanOf } from '../support/article';

const text = '“Facts first,” Lund said, “and then\n\nwe act.” She urged patience.';
const article = articleOf(text, { outlet: 'The Courier', published: '2026-03-04' });

it('puts an ellipsis where words stand apart, and a blank where a block ends', () => {
  const content = [spanOf(text, '“Facts first,”'), spanOf(text, '“and then\n\nwe act.”')] as const;
  expect(wordsOf(text, content)).toBe('“Facts first,” … “and then we act.”');
  expect(whole(content)).toEqual({ start: 0, end: text.indexOf(' She') });
});

it('cites quoted words as the speaker’s own, with where they were read', () => {
  const content = [spanOf(text, '“Facts first,”')] as const;
  expect(citation({ content, manner: 'direct' }, 'Marit Lund', article)).toBe(
    '“Facts first” — Marit Lund (Ministers split over ferries, The Courier, 4 March 2026, https://courier.example/ferries)',
  );
});

it('never puts reported words into quotation marks', () => {
  const content = [spanOf(text, 'patience')] as const;
  expect(citation({ content, manner: 'indirect' }, 'Marit Lund', article)).toMatch(
    /^Marit Lund, as reported: patience \(/,
  );
});

it('leaves out of a citation what the page does not tell', () => {
  const content = [spanOf(text, 'patience')] as const;
  const bare = { ...articleOf(text), title: 'Title' };
  expect(citation({ content, manner: 'mixed' }, 'Lund', bare)).toBe(
    'Lund, as reported: patience (Title, https://courier.example/ferries)',
  );
});

it('says why something is shown and how sure we are', () => {
  const cue = spanOf(text, 'urged');
  expect(groundsOf(text, { cue, confidence: 0.95 })).toBe('“urged” · sure');
  expect(groundsOf(text, { cue, confidence: 0.75 })).toBe('“urged” · fairly sure');
  expect(groundsOf(text, { confidence: 0.5 })).toBe('less sure');
});

it('shows a date that is none as the page gave it', () => {
  expect(originOf(articleOf(text, { published: 'last spring' }))).toBe('last spring');
  expect(originOf(article)).toBe('The Courier · 4 March 2026');
});
