import { expect, it } from 'vitest';
import { hasObject, objectHead, opensObject } from '../../../lib/language/syntax/object';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, boolean]>([
  ['Roe vetoed |the bill.', true],
  ['Roe wants |to pay.', true],
  ['Roe denied |that it rained.', true],
  ['Roe called it |“dead”.', true],
  ['Roe backed |down.', false],
  ['Roe agreed |with her.', false],
  ['Roe agreed|', false],
])('tells whether an object stands behind the verb of “%s”', (source, has) => {
  const { tokens, at } = tokensOf(source);
  expect(hasObject(tokens, at)).toBe(has);
});

it('is begun by a noun phrase or a verb, and by no preposition', () => {
  const { tokens } = tokensOf('of them to pay');
  expect(tokens.map((token) => opensObject(token))).toEqual([false, true, true, true]);
});

it.each<[string, string | undefined]>([
  ['They announced |two new inquiries into the flood.', 'inquiries'],
  ['They announced |the newly built bridge of Dale.', 'bridge'],
  ['They announced |into the flood.', undefined],
])('finds the head of the object in “%s”', (source, head) => {
  const { tokens, at } = tokensOf(source);
  expect(tokens[objectHead(tokens, at)]?.text).toBe(head);
});
