import { describe, expect, it } from 'vitest';
import { speakersAmong } from '../../../lib/extraction/attributions/speakers';
import { extractEntities } from '../../../lib/extraction/entities';
import { parse } from '../../../lib/language/parse';
import { articleFromText } from '../../../lib/text/article-from-text';
import { marked } from '../../support/marked';

/** Whom the marked `[source …]` of a text means. */
function speaker(source: string): string | undefined {
  const { text, marks } = marked(source);
  const entities = extractEntities(parse(articleFromText(text)));
  const { entity } = speakersAmong(text, entities)(marks[0]!);
  return entities.find(({ id }) => id === entity)?.name;
}

describe('means the person', () => {
  it.each([
    ['who is named', '[source Maria Delgado] said the law was wrong.', 'Maria Delgado'],
    [
      'with title and apposition',
      '[source Mayor Maria Delgado, the head of the Norland council,] said no.',
      'Maria Delgado',
    ],
    ['behind a pronoun', 'Mayor Maria Delgado came. [source She] said no.', 'Maria Delgado'],
    [
      'who serves another',
      'Maria Delgado was away. [source Her adviser, Tom Abara,] said no.',
      'Tom Abara',
    ],
    [
      'whose office speaks',
      'Mayor Maria Delgado left. [source Delgado’s office] said no.',
      'Maria Delgado',
    ],
  ])('%s', (_, text, name) => expect(speaker(text)).toBe(name));
});

describe('means the state', () => {
  it.each([
    ['by its name', '[source Norway] said no.', 'Norway'],
    ['by its capital', '[source Oslo] said no.', 'Norway'],
    ['by its officials', 'Norway closed the port. [source Norwegian officials] said no.', 'Norway'],
  ])('%s', (_, text, name) => expect(speaker(text)).toBe(name));
});

describe('means nobody known', () => {
  it.each([
    [
      'when a friend of somebody speaks',
      'Maria Delgado left. [source A friend of Maria Delgado] said no.',
    ],
    ['when somebody’s lawyer speaks', 'Maria Delgado left. [source Delgado’s lawyer] said no.'],
    ['when a thing of a body speaks', 'Norway left. [source The Norway fund report] said no.'],
    ['when a minister without a name speaks', '[source Norway’s new finance minister] said no.'],
    ['when the source is unnamed', '[source Two people briefed on the talks] said no.'],
  ])('%s', (_, text) => expect(speaker(text)).toBeUndefined());
});

it('tells documents from unnamed people', () => {
  const of = (words: string) => speakersAmong(words, [])({ start: 0, end: words.length }).kind;
  expect(of('the report')).toBe('document');
  expect(of('a neighbour')).toBe('unnamed');
});
