import { expect, it } from 'vitest';
import {
  openingSubject,
  subjectAfter,
  subjectBefore,
  subjectHead,
  subjectNear,
  subjectPlace,
  verbAfter,
} from '../../../lib/language/syntax/subject';
import { type MarkedTokens, tokensOf } from '../../support/marked-tokens';

const unquoted = ({ tokens }: MarkedTokens) => ({ tokens, quoted: tokens.map(() => null) });

it.each<[string, string | null]>([
  ['Ana Ruiz, the mayor of Dale, |said so.', 'Ana Ruiz, the mayor of Dale'],
  ['The head of the ministry has often |said so.', 'The head of the ministry'],
  ['The envoy, who |said so, left.', 'who'],
  ['In a radio interview senator Roe |said so.', 'Roe'],
  ['Protesters in the streets |said so.', 'Protesters in the streets'],
  ['They left because the mayor |said so.', 'the mayor'],
  ['It rained, |said Roe.', null],
])('finds the subject before the verb of “%s”', (source, subject) => {
  const marked = tokensOf(source);
  const found = subjectBefore(unquoted(marked), marked.at);
  expect(found && marked.words(found)).toBe(subject);
});

it('takes no quoted word for a subject', () => {
  const marked = tokensOf('“Come, mayor” |said Roe.');
  const quotation = { start: 0, end: 13, open: false };
  const quoted = marked.tokens.map((_, at) => (at < marked.at ? quotation : null));
  expect(subjectBefore({ tokens: marked.tokens, quoted }, marked.at)).toBeNull();
});

it.each<[string, string | null]>([
  ['So said |Ana Ruiz, the mayor of Dale.', 'Ana Ruiz, the mayor of Dale'],
  ['So said |the head of the ministry in Oslo on Monday.', 'the head of the ministry in Oslo'],
  ['So said |she, the mayor.', 'she'],
  ['So said |Roe, on Monday.', 'Roe'],
  ['So they said |quietly.', null],
])('finds the subject behind the verb of “%s”', (source, subject) => {
  const marked = tokensOf(source);
  const found = subjectAfter(unquoted(marked), marked.at);
  expect(found && marked.words(found)).toBe(subject);
});

it('leaves out what a comma may part, where no other closes it', () => {
  const open = tokensOf('According to |Ruiz, the plan is dead.');
  expect(subjectAfter(unquoted(open), open.at, { apposition: false })).toEqual({
    start: open.at,
    end: open.at + 1,
  });
  const closed = tokensOf('According to |Ruiz, the mayor, the plan is dead.');
  const found = subjectAfter(unquoted(closed), closed.at, { apposition: false });
  expect(closed.words(found!)).toBe('Ruiz, the mayor');
});

it.each<[string, string, string]>([
  ['The council on Monday |rejected it.', 'council', 'plain'],
  ['Roe, the mayor of Dale, |rejected it.', 'Roe', 'plain'],
  ['Poe (R-Ohio) |rejected it.', 'Poe', 'plain'],
  ['Roe met the envoy and |rejected it.', 'and', 'shared'],
  ['Roe left the hall, |rejecting it.', ',', 'shared'],
  ['It ended with Roe |rejecting it.', 'Roe', 'participle'],
  ['Roe, who |rejected it, left.', 'Roe', 'relative'],
])('tells how the verb of “%s” comes to its subject', (source, last, by) => {
  const { tokens, at } = tokensOf(source);
  const place = subjectPlace(tokens, at)!;
  expect([tokens[place.last]!.text, place.by]).toEqual([last, by]);
});

it('has no place for a subject where nothing stands before', () => {
  const { tokens, at } = tokensOf('|Reject it.');
  expect(subjectPlace(tokens, at)).toBeNull();
});

it('finds the word before a verb group, over a day', () => {
  const { tokens, at } = tokensOf('The council on Monday did not |back it.');
  expect(tokens[subjectHead(tokens, at)]!.text).toBe('council');
});

it.each<[string, string | undefined]>([
  ['We really |should go.', 'We'],
  ['They told us |should we go.', undefined],
  ['The old council |should go.', 'council'],
])('finds the near subject of “%s”', (source, near) => {
  const { tokens, at } = tokensOf(source);
  expect(subjectNear(tokens, at)?.text).toBe(near);
});

it.each<[string, string | undefined]>([
  ['Roe| often said so.', 'said'],
  ['Roe|, the mayor of Dale, said so.', 'said'],
  ['Roe| (R-Ohio) will leave.', 'leave'],
  ['Roe| and Poe left.', undefined],
])('finds the verb behind the subject of “%s”', (source, verb) => {
  const { tokens, at } = tokensOf(source);
  expect(verbAfter(tokens, at)?.text).toBe(verb);
});

it.each<[string, number, string]>([
  ['Roe and the council kept quiet.', 30, 'Roe and the council'],
  ['Roe and the council kept quiet.', 4, ''],
  ['Kept quiet.', 30, ''],
  ['A quiet day.', 30, ''],
])('finds the words before the first verb of “%s” within %i tokens', (source, within, subject) => {
  const { tokens } = tokensOf(source);
  const found = openingSubject(tokens, within);
  expect(found.map(({ text }) => text).join(' ')).toBe(subject);
});
