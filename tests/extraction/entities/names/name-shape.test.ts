import { expect, it } from 'vitest';
import {
  shapeOf,
  shapeTerms,
  SURELY_PERSON,
} from '../../../../lib/extraction/entities/names/name-shape';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

/** The tokens of a sentence that is a name and nothing else, and the stretch of all. */
function named(text: string) {
  const { tokens } = parse(articleFromText(text)).sentences[0]!;
  return [tokens, { start: 0, end: tokens.length }] as const;
}

it.each([
  ['Amara Okoro', ['given', 'foreign']],
  ['Cho Min-seo', ['familyFirst', 'foreign']],
  ['Walter Prentiss Jr', ['initials', 'given', 'foreign']],
  ['Ludwig van der Hagen', ['given', 'smallParticle', 'innerParticle']],
  ['Dale Bridge Commission', ['noName']],
])('tell %s for what it is, by name', (text, terms) => {
  expect(Object.keys(shapeTerms(...named(text)))).toEqual(expect.arrayContaining(terms));
});

it('sum to what a name’s shape is worth', () => {
  expect(shapeOf(...named('Amara Okoro'))).toBeGreaterThan(SURELY_PERSON);
  expect(shapeOf(...named('Dale Bridge Commission'))).toBe(-SURELY_PERSON);
});
