import { expect, it } from 'vitest';
import {
  phraseAfter,
  phraseBefore,
  tiedEnd,
  type TiedReach,
} from '../../../lib/language/syntax/tied-phrase';
import { isProperNoun } from '../../../lib/language/syntax/tags';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string | null]>([
  ['Then the head of the foreign ministry |spoke.', 'the head of the foreign ministry'],
  ['On Tuesday the minister |spoke.', 'the minister'],
  ['Critics in both parties |spoke.', 'Critics in both parties'],
  ['The ousted mayor |spoke.', 'The ousted mayor'],
  ['Roe and Poe |spoke.', 'Roe and Poe'],
  ['They spoke on Tuesday |again.', null],
  ['They spoke loudly |again.', null],
])('finds the tied phrase before the bar in “%s”', (source, found) => {
  const { tokens, at, words } = tokensOf(source);
  const start = phraseBefore(tokens, at);
  expect(start === null ? null : words({ start, end: at })).toBe(found);
});

it.each<[string, string | null]>([
  ['So said |the head of the foreign ministry on Tuesday.', 'the head of the foreign ministry'],
  ['So said |she on Tuesday.', 'she'],
  ['So said |ranking member Roe on Tuesday.', 'ranking member Roe'],
  ['So said |Roe Tuesday.', 'Roe'],
  ['So they |left the town.', null],
])('finds the tied phrase behind the bar in “%s”', (source, found) => {
  const { tokens, at, words } = tokensOf(source);
  const end = phraseAfter(tokens, at);
  expect(end === null ? null : words({ start: at, end })).toBe(found);
});

const OF_OR_IN_PLACE: TiedReach = {
  ties: ({ normal }, next) => normal === 'of' || (normal === 'in' && isProperNoun(next)),
  within: 6,
};

it.each<[string, string]>([
  ['Roe was |head of the ministry.', 'head of the ministry'],
  ['Roe was head |of the ministry in 2010.', 'of the ministry'],
  ['Roe was |head of schools in Dale then.', 'head of schools in Dale'],
  ['Roe was |head of the.', 'head'],
  ['Roe was |mayor of the old town of the north of Dale.', 'mayor of the old town'],
  ['Roe |left the town.', ''],
])('goes on to the end of the tied phrase in “%s”', (source, found) => {
  const { tokens, at, words } = tokensOf(source);
  expect(words({ start: at, end: tiedEnd(tokens, at, OF_OR_IN_PLACE) })).toBe(found);
});
