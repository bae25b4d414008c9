import { expect, it } from 'vitest';
import { entitiesIn, mentionsOf } from '../../support/entities-in';

function others(text: string): string[] {
  return entitiesIn(text)
    .entities.filter(({ kind }) => kind !== 'person')
    .map(({ kind, name }) => `${kind} ${name}`);
}

it.each<[string, string[]]>([
  ['Seoul urged Tokyo to talk.', ['place South Korea', 'place Japan']],
  ['The Republic of Korea said no.', ['place South Korea']],
  ['The Kremlin denied it.', ['place Russia']],
  ['Downing Street would not comment.', ['place United Kingdom']],
  ['China’s foreign ministry rejected the report.', ['organization China’s foreign ministry']],
])('names who acts in %j', (text, expected) => {
  expect(others(text)).toEqual(expect.arrayContaining(expected));
});

it('takes a country and its capital for one', () => {
  const text = 'South Korea refused. Seoul later agreed.';
  expect(mentionsOf(text, 'South Korea')).toEqual(['South Korea', 'Seoul']);
});

it('leaves out a body that does nothing', () => {
  expect(others('He once studied near the Dale Institute.')).toEqual([]);
});
