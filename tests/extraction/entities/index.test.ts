import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../support/cpu-time';
import { entitiesIn } from '../../support/entities-in';

describe('entities', () => {
  it('come officials first, then by number of mentions', () => {
    const text =
      'Owen Harlow met Ruth Lindqvist. Harlow smiled at Mayor Brian Poe. Seoul said nothing.';
    expect(entitiesIn(text).entities.map(({ name }) => name)).toEqual([
      'Brian Poe',
      'Owen Harlow',
      'Ruth Lindqvist',
      'South Korea',
    ]);
  });

  it('say which step found each of their mentions and their office', () => {
    const text =
      'Mayor Jane Roe met Owen Harlow. Roe said she was glad. The mayor smiled, and Seoul said nothing. China’s foreign ministry agreed. It said so.';
    const made = entitiesIn(text).entities.flatMap(({ name, office, mentions }) => [
      ...(office ? [`${name}: ${office.by}`] : []),
      ...mentions.map(({ by }) => `${name}: ${by}`),
    ]);
    expect(made).toEqual([
      'Jane Roe: title',
      'Jane Roe: name:title',
      'Jane Roe: short-name',
      'Jane Roe: salience',
      'Jane Roe: role-noun',
      'Owen Harlow: name:name',
      'China’s foreign ministry: body:small',
      'China’s foreign ministry: body-reference:it',
      'South Korea: place:name',
      'China: place:name',
    ]);
  });

  it('say what was weighed where terms were', () => {
    const { entities } = entitiesIn('Owen Harlow sang. He sat.');
    const [named, meant] = entities[0]!.mentions;
    expect(named.terms).toMatchObject({ given: 3, acts: 1 });
    expect(meant!.terms).toMatchObject({ lastSentence: 0.7, nearest: 0.3 });
  });

  it('are none in a text without words', () => {
    for (const text of ['', ' ', '“”', '""""', '\u0000\u0007', '\uD800', '— … —']) {
      expect(entitiesIn(text).entities).toEqual([]);
    }
  });

  it('stand inside the text, whatever the text is', () => {
    const word = fc.constantFrom(
      ...`Mayor Roe Jane van bin Abu al- the of , ( ) “ ” '' ’s Mr. Jr. J. who is she he said . ¶ Sen. R-Ga. former
      minister Seoul South Korean - Ж 東京 مرحبا President Union II`.split(/\s+/),
      '\u00AD',
      '\uD83D',
      '\u0000',
      '\n\n',
    );
    const prose = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })));
    const glue = fc.constantFrom(' ', '');
    fc.assert(
      fc.property(prose, glue, (words, between) => {
        const { text, entities } = entitiesIn(words.join(between));
        for (const { mentions, office, name } of entities) {
          expect(name).not.toBe('');
          for (const span of [...mentions.map((mention) => mention.span), office?.span]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('cost time in proportion to the text', () => {
    const piece = 'Mayor Jane Roe of Dale told Paul Poe, the senator, that she and the mayor of ';
    const time = (times: number) => {
      const text = piece.repeat(times);
      return cpuTime(() => entitiesIn(text));
    };
    time(200);
    const short = Math.min(time(200), time(200), time(200));
    const long = Math.min(time(1600), time(1600));
    expect(long).toBeLessThan(short * 8 * 4);
  }, 60_000);
});
