import { describe, expect, it } from 'vitest';
import type { Office } from '../../lib/model/analysis';
import { entityViews } from '../../lib/views/entity-views';
import {
  citation,
  foundOf,
  groundsOf,
  namedOf,
  originOf,
  roleOf,
  unread,
} from '../../lib/views/lines';
import { person, says, shownWith, stands } from '../support/analysis';
import { articleOf, spanOf } from '../support/article';

const text = '“Facts first,” Lund said, “and then\n\nwe act.” She urged patience.';
const article = articleOf(text, { outlet: 'The Courier', published: '2026-03-04' });

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

it('tells in numbers what is known of someone, without zeros', () => {
  const lund = person('e1', text, { name: 'Lund', short: 'She' });
  const quoted = says('a1', text, lund, '“Facts first,”');
  const stand = stands(text, lund, 'calls-for', 'patience');
  const lineOf = (found: Parameters<typeof shownWith>[0]) => {
    const [view] = entityViews(shownWith({ entities: [lund], ...found })).people;
    return [namedOf(view!), foundOf(view!)];
  };
  expect(lineOf({})).toEqual(['named twice', '']);
  expect(lineOf({ positions: [stand] })[1]).toBe('1 position');
  expect(lineOf({ attributions: [quoted, quoted], positions: [stand] })[1]).toBe(
    '2 statements · 1 position',
  );
});

describe('an office', () => {
  const office = (title: string, status: Office['status'] = 'current') =>
    roleOf({ title, status, span: { start: 0, end: 1 }, confidence: 1 });

  it('gives an office in the article’s own words, with a capital', () => {
    expect(office('opposition lawmaker')).toBe('Opposition lawmaker');
  });

  it('parts what stands apart', () => {
    expect(office('Rear Admiral / heads the coast guard')).toBe(
      'Rear Admiral; heads the coast guard',
    );
  });

  it('says that an office is past where its words don’t', () => {
    expect(office('prime minister', 'former')).toBe('Prime minister (former)');
    expect(office('former prime minister', 'former')).toBe('Former prime minister');
    expect(office('ex-prime minister', 'former')).toBe('Ex-prime minister');
  });
});

describe('a long text', () => {
  it('says how much of a text was read that is too long to be read to its end', () => {
    const long = 'word '.repeat(3_000);
    expect(unread(long, { readTo: 5 * 1_234 })).toBe(
      'This text is very long: only its first 1,200 words were read.',
    );
    expect(unread('x'.repeat(999), { readTo: 500 })).toBe(
      'This text is too long: only its opening was read.',
    );
  });

  it('says nothing of a text that was read to its end', () => {
    expect(unread('All of it.', {})).toBeNull();
  });
});
