import { expect, it } from 'vitest';
import {
  isDate,
  isDay,
  isMonth,
  isTimeSpan,
  isTimeUnit,
  isWeekday,
  overTimeAfter,
  overTimeBefore,
} from '../../../lib/language/syntax/times';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string]>([
  ['They voted |on Monday to leave.', 'to'],
  ['They voted |last week against it.', 'against'],
  ['They voted |19-15 against it.', 'against'],
  ['They voted |19 to 15 against it.', 'against'],
  ['They voted |in March 2021 to leave.', 'to'],
  ['They voted |yesterday evening to leave.', 'to'],
  ['They voted |in a hall to leave.', 'in'],
])('goes over the time or count in “%s”', (source, next) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[overTimeAfter(tokens, at)]!.text).toBe(next);
});

it.each<[string, string]>([
  ['The council on Monday |rejected it.', 'council'],
  ['The council this year also |rejected it.', 'council'],
  ['The council earlier this week |rejected it.', 'council'],
  ['The council |rejected it.', 'council'],
])('goes back over the time in “%s”', (source, last) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[overTimeBefore(tokens, at - 1)]!.text).toBe(last);
});

it('tells days, months and spans apart', () => {
  const of = (source: string) => {
    const { tokens, at } = tokensOf(source);
    return [isWeekday, isDay, isMonth, isDate, isTimeSpan, isTimeUnit]
      .filter((isOne) => isOne(tokens[at]))
      .map(({ name }) => name);
  };
  expect(of('It rained on |Monday.')).toEqual(['isWeekday', 'isDay', 'isDate']);
  expect(of('It rained |yesterday.')).toEqual(['isDay', 'isDate']);
  expect(of('It rained in |March.')).toEqual(['isMonth', 'isDate']);
  expect(of('Theresa |May spoke.')).toEqual(['isMonth']);
  expect(of('It |may rain.')).toEqual([]);
  expect(of('It rained this |week.')).toEqual(['isTimeSpan', 'isTimeUnit']);
  expect(of('It rained for |years.')).toEqual(['isTimeUnit']);
});
