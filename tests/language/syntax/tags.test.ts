import { expect, it } from 'vitest';
import * as tags from '../../../lib/language/syntax/tags';
import { tokensOf } from '../../support/marked-tokens';

const classesOf = (source: string) => {
  const { tokens, at } = tokensOf(source);
  return Object.entries(tags)
    .filter(([name, isOne]) => name !== 'tagged' && (isOne as tags.TagClass)(tokens[at]))
    .map(([name]) => name);
};

it.each<[string, string[]]>([
  ['The council |said no.', ['isVerb', 'isVerbal', 'isFinite', 'isTensed', 'isSurelyFinite']],
  ['The council |will pay.', ['isVerbal', 'isModal', 'isFinite']],
  ['They want to |pay.', ['isVerb', 'isVerbal', 'isBaseForm']],
  ['The |council left.', ['isNoun', 'isCommonNoun', 'isNominal']],
  ['They met in |Oslo.', ['isNoun', 'isProperNoun', 'isNominal']],
  ['The |sick town burned.', ['isNominal', 'isAdjective']],
  ['|Their town burned.', ['isPossessivePronoun', 'opensPhrase']],
  ['The mayor |of Dale left.', ['isPreposition', 'governs']],
  ['The mayor, |who left, said so.', ['isRelative']],
])('tells what “%s” holds behind the bar', (source, classes) => {
  expect(classesOf(source)).toEqual(expect.arrayContaining(classes));
  expect(classesOf(source)).toHaveLength(classes.length);
});

it('has no token beyond the edge of a sentence in any class', () => {
  expect(tags.isNoun(undefined)).toBe(false);
});

it('takes a star for any ending, and refuses what is no tag', () => {
  expect(tags.tagged('JJ*')({ tag: 'JJR' })).toBe(true);
  expect(tags.tagged('JJ')({ tag: 'JJR' })).toBe(false);
  expect(() => tags.tagged('NN XYZ')).toThrow(RangeError);
});
