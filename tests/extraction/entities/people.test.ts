import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../lib/extraction/entities';
import { parse } from '../../../lib/language/parse';
import type { Entity } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { markedPeople, type MarkedPerson } from '../../support/marked-people';

const LINES = readFileSync(new URL('../../benchmark/people.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const texts = LINES.map((line) => {
  const { text, people } = markedPeople(line);
  const found = extractEntities(parse(articleFromText(text))).filter(
    ({ kind }) => kind === 'person',
  );
  return { text, people, found, pairs: people.map((person) => pairOf(person, found)) };
});

describe('people of many traditions', () => {
  it.each(['woman', 'man'] as const)('finds the names of a %s exactly', (gender) => {
    const wanted = texts.flatMap(({ text, people, found }) =>
      people
        .filter((person) => person.gender === gender)
        .flatMap(({ mentions }) =>
          mentions.map((mention) => ({
            text: text.slice(mention.start, mention.end) + ' in ' + text,
            found: names(found).some(
              ({ start, end }) => start === mention.start && end === mention.end,
            ),
          })),
        ),
    );
    expectShare(wanted, FLOOR.mentions);
  });

  it('takes nothing else for a person', () => {
    const claimed = texts.flatMap(({ text, people, found }) =>
      names(found).map(({ start, end }) => ({
        text: `${text.slice(start, end)} in ${text}`,
        found: people.some(({ mentions }) =>
          mentions.some((mention) => mention.start < end && start < mention.end),
        ),
      })),
    );
    expectShare(claimed, FLOOR.precision);
  });

  it('keeps each person one, and two people two', () => {
    const people = texts.flatMap(({ text, pairs }) =>
      pairs.map(({ person, entity }) => ({ text: `${person.name} in ${text}`, found: !!entity })),
    );
    expectShare(people, FLOOR.people);
  });

  it.each(['woman', 'man'] as const)('tells whether a %s holds an office', (gender) => {
    const flags = texts.flatMap(({ text, pairs }) =>
      pairs
        .filter(({ person }) => person.gender === gender)
        .map(({ person, entity }) => ({
          text: `${person.name} in ${text}`,
          found: !!entity && (entity.office !== undefined) === (person.office !== null),
        })),
    );
    expectShare(flags, FLOOR.officials);
  });

  it('gives the office in the words of the text', () => {
    const roles = texts.flatMap(({ text, pairs }) =>
      pairs
        .filter(({ person, entity }) => person.office !== null && entity?.office)
        .map(({ person, entity }) => ({
          text: `${person.office}: ${entity!.office!.title} in ${text}`,
          found: likeness(person.office!, entity!.office!.title) >= 0.6,
        })),
    );
    expectShare(roles, FLOOR.roles);
  });
});

/** Shares of the table that must come out right; what comes out better may raise them. */
const FLOOR = { mentions: 0.99, precision: 0.99, people: 0.99, officials: 0.99, roles: 0.99 };

function expectShare(cases: readonly { text: string; found: boolean }[], floor: number): void {
  const wrong = cases.filter(({ found }) => !found).map(({ text }) => text);
  const share = 1 - wrong.length / cases.length;
  if (process.env['SHOW_MISSES']) console.log(share.toFixed(3), cases.length, wrong);
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(floor);
}

/** Where entities are named; pronouns and bare titles name nobody. */
function names(entities: readonly Entity[]): { start: number; end: number }[] {
  return entities.flatMap(({ mentions }) =>
    mentions.filter(({ form }) => form === 'full' || form === 'short').map(({ span }) => span),
  );
}

/** The entity whose names are those of the person for the better part. */
function pairOf(person: MarkedPerson, entities: readonly Entity[]) {
  const entity = entities.find((each) => {
    const theirs = names([each]);
    const common = person.mentions.filter((mention) =>
      theirs.some(({ start, end }) => start < mention.end && mention.start < end),
    ).length;
    return common / (theirs.length + person.mentions.length - common) >= 0.5;
  });
  return { person, entity };
}

/** Twice the common words over all words. */
function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map((words) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu)!);
  const common = left!.filter((word) => right!.includes(word)).length;
  return (2 * common) / (left!.length + right!.length);
}
