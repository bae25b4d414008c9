import { expect, it } from 'vitest';
import {
  isPremodifier,
  phraseAfter,
  phraseBefore,
  phraseEnd,
  phraseStart,
  withoutArticle,
  withoutLooseEnd,
} from '../../../lib/language/syntax/noun-phrase';
import { isNominal } from '../../../lib/language/syntax/tags';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string]>([
  ['We met the old mayor of Dale |there.', 'Dale'],
  ['We met Norway’s two new ministers |there.', 'Norway’s two new ministers'],
  ['They like his proud town |still.', 'his proud town'],
])('finds the bare phrase before the bar in “%s”', (source, found) => {
  const { tokens, at, words } = tokensOf(source);
  expect(words({ start: phraseStart(tokens, at - 1), end: at })).toBe(found);
});

it('goes over the words it is told to, and no further than it is told to', () => {
  const { tokens, at, words } = tokensOf('We met the proud old |mayor there.');
  expect(words({ start: phraseStart(tokens, at, { over: isNominal }), end: at + 1 })).toBe(
    'proud old mayor',
  );
  expect(phraseStart(tokens, at, { until: at - 1 })).toBe(at - 1);
  expect(words({ start: 2, end: phraseEnd(tokens, 2) })).toBe('the proud old mayor');
  expect(phraseEnd(tokens, 2, { until: 4 })).toBe(4);
  expect(phraseEnd(tokens, 2, { over: isPremodifier })).toBe(2);
});

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

it('leaves out what opens a phrase and what hangs loose at its end', () => {
  const { tokens, at, words } = tokensOf('We met the old mayor of the |.');
  const end = withoutLooseEnd(tokens, { start: 2, end: at });
  expect(words(withoutArticle(tokens, { start: 2, end })!)).toBe('old mayor');
  expect(withoutArticle(tokens, { start: 2, end: 3 })).toBeNull();
});

it('keeps whose a phrase is', () => {
  const { tokens, at, words } = tokensOf('We met his spokesman |.');
  expect(words(withoutArticle(tokens, { start: 2, end: at })!)).toBe('his spokesman');
});
