import { expect, it } from 'vitest';
import {
  isAnd,
  linkBefore,
  linksList,
  namedBesides,
  opensList,
  takesUpSubject,
} from '../../../lib/language/syntax/coordination';
import { tokensOf } from '../../support/marked-tokens';

it('tells what joins two from what goes between the parts of a list', () => {
  const { tokens } = tokensOf('Roe, Poe & Sons and Doe');
  expect(tokens.filter(isAnd).map(({ text }) => text)).toEqual(['&', 'and']);
  expect(tokens.filter(linksList).map(({ text }) => text)).toEqual([',', '&', 'and']);
  expect(isAnd(undefined) || linksList(undefined)).toBe(false);
});

it.each<[string, boolean]>([
  ['Ministers |including Roe left.', true],
  ['Ministers such |as Roe left.', true],
  ['Ministers left |as it rained.', false],
])('tells whether a list opens in “%s”', (source, opens) => {
  const { tokens, at } = tokensOf(source);
  expect(opensList(tokens, at)).toBe(opens);
});

it.each<[string, string | undefined]>([
  ['Roe and other |senators left.', 'Roe'],
  ['Roe and the |senators left.', undefined],
  ['The other |senators left.', undefined],
])('finds who is named besides others in “%s”', (source, name) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[namedBesides(tokens, at)]?.text).toBe(name);
});

it.each<[string, boolean]>([
  ['Roe rose and |warned them.', true],
  ['Roe rose and also has |warned them.', true],
  ['Roe rose, |warning them.', true],
  ['Roe |warned them.', false],
  ['They heard Roe |warning them.', false],
])('tells whether the verb of “%s” takes up a subject', (source, takes) => {
  const { tokens, at } = tokensOf(source);
  expect(takesUpSubject(tokens, at)).toBe(takes);
});

it.each<[string, string | undefined]>([
  ['Roe rose and also has |warned them.', 'and'],
  ['Roe |warned them.', 'Roe'],
  ['Now |warn them.', undefined],
])('finds what links the verb of “%s” to what stands before', (source, link) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[linkBefore(tokens, at)]?.text).toBe(link);
});
