import { expect, it } from 'vitest';
import {
  clauseEnd,
  closesRelative,
  isClause,
  isDash,
  opensClause,
  overAdverbials,
  overAsideAfter,
  overAsideBefore,
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

it.each<[string, string]>([
  ['Roe, the mayor of Dale|, left.', 'Roe'],
  ['Poe (R-Ohio|) left.', 'Poe'],
  ['Poe — the mayor |— left.', 'Poe'],
])('goes back over the aside of “%s”', (source, last) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[overAsideBefore(tokens, at)]!.text).toBe(last);
});

it('goes back over nothing that no mark opens', () => {
  const { tokens, at } = tokensOf('The mayor of Dale|, left.');
  expect(overAsideBefore(tokens, at)).toBe(-1);
});

it.each<[string, string]>([
  ['Roe|, the mayor of Dale, left.', 'left'],
  ['Poe| (R-Ohio) left.', 'left'],
  ['Poe| left.', 'left'],
  ['Poe|, the mayor.', ','],
])('goes on over the aside of “%s”', (source, next) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[overAsideAfter(tokens, at)]!.text).toBe(next);
});

it.each<[string, string]>([
  ['Roe said| again on Tuesday in a statement that it rained.', 'again on Tuesday in a statement'],
  ['Roe said| on March 3 that it rained.', 'on March 3'],
  ['Roe said| that it rained.', ''],
  ['Roe said| in that it rained.', ''],
])('goes on over the adverbials of “%s”', (source, adverbials) => {
  const { tokens, at, words } = tokensOf(source);
  expect(words({ start: at, end: overAdverbials(tokens, at) })).toBe(adverbials);
});

it('goes on over adverbials no further than it is told to', () => {
  const { tokens, at } = tokensOf('Roe said |again on Tuesday in a statement.');
  expect(overAdverbials(tokens, at, at + 3)).toBe(at + 3);
  expect(overAdverbials(tokens, at, at + 1)).toBe(at + 1);
  expect(overAdverbials(tokens, at, at + 4)).toBe(at + 3);
});

it.each<[string, boolean]>([
  ['Roe, who said it rained|, met the mayor.', true],
  ['Roe, who said it rained|, sadly.', false],
  ['Roe then said it rained|, left.', false],
])('tells whether the comma of “%s” closes the relative clause', (source, closes) => {
  const { tokens, at } = tokensOf(source);
  const said = tokens.findIndex(({ text }) => text === 'said');
  expect(closesRelative(tokens, at, said)).toBe(closes);
});
