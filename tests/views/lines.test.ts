import { describe, expect, it } from 'vitest';
import { FAIRLY } from '../../lib/extraction/thresholds';
import type { Office } from '../../lib/model/analysis';
import { entityViews } from '../../lib/views/entity-views';
import {
  citation,
  foundOf,
  namedOf,
  originOf,
  roleOf,
  standCitation,
  surenessIn,
  standTag,
  unread,
} from '../../lib/views/lines';
import { person, says, shownWith, stands } from '../support/analysis';
import { articleOf, spanOf } from '../support/article';

const text = '“Facts first,” Lund said, “and then\n\nwe act.” She urged patience.';
const article = articleOf(text, { outlet: 'The Courier', published: '2026-03-04' });

const FROM =
  '(Ministers split over ferries, The Courier, 4 March 2026, https://courier.example/ferries)';
const facts = spanOf(text, '“Facts first,” Lund said, “and then\n\nwe act.”');
const urged = spanOf(text, 'She urged patience.');
const patience = [spanOf(text, 'patience')];

it('cites quoted words as the speaker’s own, with where they were read', () => {
  const contents = [spanOf(text, '“Facts first,”')];
  expect(citation({ contents, manner: 'direct', sentence: facts }, 'Marit Lund', article)).toBe(
    `“Facts first” — Marit Lund ${FROM}`,
  );
});

it('cites of reported words the article’s own sentence', () => {
  const reported = { contents: patience, manner: 'indirect', sentence: urged } as const;
  expect(citation(reported, 'Marit Lund', article)).toBe(
    `“She urged patience.” [Marit Lund] ${FROM}`,
  );
});

it('puts quotation marks within others as single ones', () => {
  const mixed = { contents: patience, manner: 'mixed', sentence: facts } as const;
  expect(citation(mixed, 'Marit Lund', article)).toBe(
    `“‘Facts first,’ Lund said, ‘and then we act.’” [Marit Lund] ${FROM}`,
  );
});

it('leaves out of a citation what the page does not tell', () => {
  const bare = { ...articleOf(text), title: 'Title' };
  const reported = { contents: patience, manner: 'mixed', sentence: urged } as const;
  expect(citation(reported, 'Lund', bare)).toBe(
    '“She urged patience.” [Lund] (Title, https://courier.example/ferries)',
  );
});

it('cites a position as the article’s sentence, its tag and whose it is apart from it', () => {
  const [content] = patience;
  const told = { holder: 'e1', stance: 'calls-for', content: content!, confidence: 0.9 } as const;
  const stand = { position: told, holder: 'Marit Lund', sentence: urged };
  expect(standCitation(stand, article)).toBe(
    `“She urged patience.” [calls for · Marit Lund] ${FROM}`,
  );
  const untold = { ...told, stance: null, cue: spanOf(text, 'urged') };
  expect(standCitation({ ...stand, position: untold }, article)).toBe(
    `“She urged patience.” [urged · Marit Lund] ${FROM}`,
  );
  expect(standTag(text, { ...told, stance: null })).toBeNull();
});

it('says how sure we are', () => {
  const sureness = [0.95, FAIRLY, 0.5].map((confidence) => surenessIn({ confidence }));
  expect(sureness).toEqual(['sure', 'fairly sure', 'less sure']);
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
  const then = says('a2', text, lund, '“and then');
  expect(lineOf({ attributions: [quoted, then], positions: [stand] })[1]).toBe(
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
