import { expect, it } from 'vitest';
import { titleInFull } from '../../../../lib/language/lexicon/forms/abbreviations';

it('writes the titles out that abbreviations stand for', () => {
  expect(titleInFull('sen')).toBe('senator');
  expect(titleInFull('inc')).toBeUndefined();
});
