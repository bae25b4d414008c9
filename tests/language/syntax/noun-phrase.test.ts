import { expect, it } from 'vitest';
import {
  relativeAntecedent,
  headAfter,
  isPremodifier,
  possessorBeside,
  phraseEnd,
  phraseStart,
  possessorOf,
  withoutArticle,
  withoutLooseEnd,
} from '../../../lib/language/syntax/noun-phrase';
import { isNominal } from '../../../lib/language/syntax/tags';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string]>([
  ['We met the old mayor of Dale |there.', 'Dale'],
  ['We met Norway’s two new ministers |there.', 'Norway’s two new ministers'],
  ['They like his proud town |still.', 'his proud town'],
  ['We met the ousted mayor |there.', 'the ousted mayor'],
  ['Roe has vetoed bills |there.', 'bills'],
  ['For years the council |met there.', 'the council'],
  ['For years Roe |met them.', 'Roe'],
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

it.each<[string, string | undefined]>([
  ['Seoul’s long-standing public |opposition stays.', 'Seoul'],
  ['They met after her late |decision.', 'her'],
  ['They met after the late |decision.', undefined],
])('finds the possessor of the noun behind the bar in “%s”', (source, possessor) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[possessorOf(tokens, at)]?.text).toBe(possessor);
});

it('looks for a possessor no further than it is told to', () => {
  const { tokens, at } = tokensOf('Seoul’s long-standing public |opposition stays.');
  expect(possessorOf(tokens, at, 2)).toBe(-1);
});

it.each(['Oslo |officials left.', 'Oslo’s |officials left.'])(
  'finds the word before the noun in “%s”',
  (source) => {
    const { tokens, at } = tokensOf(source);
    expect(tokens[possessorBeside(tokens, at)]!.text).toBe('Oslo');
  },
);

it.each<[string, string | null]>([
  ['Roe signed the old bill, |which stands.', 'the old bill'],
  ['Roe signed a bill |that stands.', 'a bill'],
  ['Roe said so, |which is true.', null],
])('finds what the pronoun behind the bar takes up in “%s”', (source, antecedent) => {
  const { tokens, at, words } = tokensOf(source);
  const found = relativeAntecedent(tokens, at);
  expect(found && words(found)).toBe(antecedent);
});

it('finds the head of a phrase by its beginning', () => {
  const { tokens, at } = tokensOf('We met |the proud old mayor there.');
  expect(tokens[headAfter(tokens, at)]!.text).toBe('mayor');
  expect(headAfter(tokens, 1)).toBe(-1);
});
