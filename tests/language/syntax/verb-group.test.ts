import { expect, it } from 'vitest';
import { denies, isPredicate, verbGroup } from '../../../lib/language/syntax/verb-group';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string, readonly string[]]>([
  ['Roe |backed the plan.', 'backed', []],
  ['Roe will |back the plan.', 'will back', ['modal', 'future']],
  ['Roe did not |back the plan.', 'did not back', ['negated']],
  ['Roe might |back the plan.', 'might back', ['modal', 'hypothetical']],
  ['Roe could not |back the plan.', 'could not back', ['negated', 'modal']],
  ['Roe would have |backed the plan.', 'would have backed', ['modal', 'hypothetical']],
  ['The plan was |backed by Roe.', 'was backed', ['passive']],
  ['Roe continued to |back the plan.', 'continued to back', []],
  ['Roe refused to |back the plan.', 'refused to back', ['negated']],
  ['Roe never failed to |back the plan.', 'never failed to back', []],
  ['Roe left without |backing the plan.', 'backing', ['hypothetical']],
  ['Roe stopped short of |backing the plan.', 'backing', ['hypothetical']],
  ['Roe |is not in favor.', 'is', ['negated']],
])('reads the verb group of “%s”', (source, group, told) => {
  const { tokens, at, words } = tokensOf(source);
  const { start, ...facts } = verbGroup(tokens, at);
  expect(words({ start, end: at + 1 })).toBe(group);
  expect(Object.keys(facts).filter((name) => facts[name as keyof typeof facts])).toEqual(told);
});

it('reads a group once', () => {
  const { tokens, at } = tokensOf('Roe will |back the plan.');
  expect(verbGroup(tokens, at)).toBe(verbGroup(tokens, at));
});

it('reads it once for a part of the sentence, too, that holds all of the group and what stands before it', () => {
  const { tokens, at } = tokensOf('They say that Roe will not |back the plan.');
  const whole = verbGroup(tokens, at);
  expect(verbGroup(tokens.slice(3), at - 3)).toEqual({
    ...whole,
    start: whole.start - 3,
    modal: whole.modal! - 3,
  });
  // Of a part that opens within the group only so much is read.
  expect(verbGroup(tokens.slice(5), at - 5)).toMatchObject({ start: 0, negated: true });
  expect(verbGroup(tokens.slice(5), at - 5).modal).toBeUndefined();
});

it('reads anew where marks are left out that parted the group', () => {
  const { tokens, at } = tokensOf('Roe will “never” |back the plan.');
  expect(verbGroup(tokens, at).negated).toBe(false);
  const words = tokens.filter(({ tag }) => tag !== '``');
  expect(verbGroup(words, at - 2)).toMatchObject({ start: 1, negated: true, future: true });
});

it('reads anew where a part of a sentence was read before all of it', () => {
  const { tokens, at } = tokensOf('Roe will not |back the plan.');
  expect(verbGroup(tokens.slice(2), at - 2).modal).toBeUndefined();
  expect(verbGroup(tokens, at).modal).toBe(1);
});

it.each<[string, boolean]>([
  ['Roe |said so.', true],
  ['Roe has |said so.', true],
  ['Roe was |told so.', false],
  ['Roe will |tell them.', true],
  ['Roe wants to |tell them.', false],
  ['Roe left, |telling them.', true],
  ['They heard his |telling of it.', false],
  ['The |town burned.', false],
])('tells whether a subject does what the verb of “%s” tells', (source, is) => {
  const { tokens, at } = tokensOf(source);
  expect(isPredicate(tokens, at)).toBe(is);
});

it('knows what turns a verb into its contrary', () => {
  const { tokens, at } = tokensOf('He did |n’t pay.');
  expect(denies(tokens[at])).toBe(true);
  expect(denies(tokens[at + 1])).toBe(false);
  expect(denies(undefined)).toBe(false);
});
