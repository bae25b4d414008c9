import { expect, it } from 'vitest';
import {
  clauseEnd,
  isClause,
  isDash,
  opensClause,
  withoutTail,
} from '../../../lib/language/syntax/clauses';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string]>([
  ['Roe |rejected the plan, which he called dead.', 'rejected the plan'],
  ['Roe |rejected the plan, saying it was dead.', 'rejected the plan'],
  ['Roe |rejected the plan and the council accepted it.', 'rejected the plan'],
  ['Roe |rejected the plan and the tax.', 'rejected the plan and the tax'],
  ['Roe |rejected the plan in order, as he said.', 'rejected the plan in order'],
  [
    'Roe |rejected the plan (and the mayor left) of Dale.',
    'rejected the plan (and the mayor left) of Dale',
  ],
  ['Roe |rejected the plan because it was dead.', 'rejected the plan'],
  ['Roe |rejected the plan — again.', 'rejected the plan'],
])('ends the clause of “%s”', (source, clause) => {
  const { tokens, at, words } = tokensOf(source);
  expect(words({ start: at, end: clauseEnd(tokens, at) })).toBe(clause);
});

it.each<[string, boolean]>([
  ['He paid and |blocked the assets.', true],
  ['He paid and |the ministry said so.', true],
  ['They held exercises and |patrols in the bay.', false],
  ['He paid the tax and |the fee.', false],
])('tells whether a clause opens in “%s”', (source, opens) => {
  const { tokens, at } = tokensOf(source);
  expect(opensClause(tokens, at)).toBe(opens);
});

it('takes for a clause what holds a finite verb', () => {
  const { tokens } = tokensOf('The mayor of Dale left.');
  expect(isClause(tokens, { start: 0, end: 4 })).toBe(false);
  expect(isClause(tokens, { start: 0, end: 5 })).toBe(true);
});

it('knows a dash from a hyphen', () => {
  const { tokens, at } = tokensOf('He left |- at last.');
  expect(isDash(tokens, at)).toBe(true);
  const joined = tokensOf('He left at-|last.');
  expect(isDash(joined.tokens, joined.at - 1)).toBe(false);
});

it('leaves out the comma at the end of a clause', () => {
  const { tokens, at } = tokensOf('He left Dale,| and she stayed.');
  expect(withoutTail(tokens, 0, at)).toBe(at - 1);
});
