import { expect, it } from 'vitest';
import { counted, inDays, inFigures, languageNamed } from '../../lib/wording/language';

it('puts a number into the form that fits it', () => {
  const forms = { one: '# letter', other: '# letters' };
  expect([0, 1, 2, 1_200].map((number) => counted(number, forms))).toEqual([
    '0 letters',
    '1 letter',
    '2 letters',
    '1,200 letters',
  ]);
  expect(counted(1, { other: '# more' })).toBe('1 more');
});

it('writes numbers and days as the language does, and no day that is none', () => {
  expect(inFigures(12_345)).toBe('12,345');
  expect(inDays('2026-03-04')).toBe('4 March 2026');
  expect(inDays('last spring')).toBeNull();
});

it('names languages, and none that has no name', () => {
  expect(languageNamed('fr')).toBe('French');
  expect(languageNamed('und')).toBeNull();
  expect(languageNamed('not a tag')).toBeNull();
});
