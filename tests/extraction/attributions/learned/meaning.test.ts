import { expect, it } from 'vitest';
import {
  MEANING,
  type Meaning,
  meaningNumber,
} from '../../../../lib/extraction/attributions/learned/meaning';
import { numbersFrom } from '../../../../lib/learning/hashing';

const { templates, facts, stages } = MEANING;
const [oneFact, otherFact, ...moreFacts] = facts;

type Tables = Meaning['templates'][string];
const rank = templates['rank']!;

/** The meaning with other tables for the ranker. */
const ranking = (...tables: Tables): Meaning => ({
  ...MEANING,
  templates: { ...templates, rank: tables },
});

/** A table of these names, numbered as they come. */
function numbered(first: number, names: readonly string[]): Tables[number] {
  const next = numbersFrom(first);
  return Object.fromEntries(names.map((name) => [name, next()]));
}
const names = Object.keys(rank[0]!);

it('is the same for the same names and features', () => {
  expect(meaningNumber({ templates, facts, stages })).toBe(meaningNumber());
  expect(meaningNumber(ranking(numbered(0, names), rank[1]!))).toBe(meaningNumber());
});

it.each<[string, Meaning]>([
  ['a template more', ranking(...rank, numbered(200, ['added']))],
  ['a template less', ranking(numbered(0, names.slice(0, -1)), rank[1]!)],
  ['a template of another name', ranking(numbered(0, ['other', ...names.slice(1)]), rank[1]!)],
  ['a template before the others', ranking(numbered(0, ['added', ...names]), rank[1]!)],
  ['the same templates in another order', ranking(numbered(0, names.toReversed()), rank[1]!)],
  ['a fact more', { ...MEANING, facts: [...facts, { name: 'added' }] }],
  ['a fact less', { ...MEANING, facts: facts.slice(0, -1) }],
  [
    'a fact of another name',
    { ...MEANING, facts: [{ ...oneFact!, name: 'other' }, otherFact!, ...moreFacts] },
  ],
  [
    'a fact in other steps',
    { ...MEANING, facts: [{ ...oneFact!, steps: 3 }, otherFact!, ...moreFacts] },
  ],
  ['facts in another order', { ...MEANING, facts: [otherFact!, oneFact!, ...moreFacts] }],
  ['stages in another order', { ...MEANING, stages: stages.toReversed() }],
])('is another with %s', (_, meaning) => {
  expect(meaningNumber(meaning)).not.toBe(meaningNumber());
});

it('lets no two templates of a model have one number, nor two facts one name', () => {
  expect(() => meaningNumber(ranking(...rank, rank[0]!))).toThrow('stands for two things');
  expect(() => meaningNumber({ ...MEANING, facts: [...facts, oneFact!] })).toThrow('two things');
});
