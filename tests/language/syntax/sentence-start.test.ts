import { expect, it } from 'vitest';
import {
  firstWord,
  isCapital,
  isWordLike,
  startsClause,
} from '../../../lib/language/syntax/sentence-start';
import { tokensOf } from '../../support/marked-tokens';

it('finds the first word behind marks and numbers', () => {
  const { tokens } = tokensOf('“2 of them left.”');
  expect(firstWord(tokens)?.text).toBe('of');
  expect(firstWord(tokens.filter((token) => !isWordLike(token)))).toBeUndefined();
});

it.each<[string, boolean]>([
  ['|The mayor left.', true],
  ['“|The mayor left,” she said.', true],
  ['She said: |The mayor left.', true],
  ['She met |Roe there.', false],
])('tells whether a clause starts at the bar in “%s”', (source, starts) => {
  const { tokens, at } = tokensOf(source);
  expect(startsClause(tokens, at)).toBe(starts);
});

it('sees a capital, and none beyond the edge', () => {
  const { tokens } = tokensOf('Roe left.');
  expect([isCapital(tokens[0]), isCapital(tokens[1]), isCapital(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
