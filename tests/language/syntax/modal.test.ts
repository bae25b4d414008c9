import { expect, it } from 'vitest';
import { modalAt } from '../../../lib/language/syntax/modal';
import { tokensOf } from '../../support/marked-tokens';

it.each<[string, string | undefined, string, boolean]>([
  ['The council |must pay.', 'council', 'pay', false],
  ['They |should not be paid.', 'They', 'paid', true],
  ['We |need to pay.', 'We', 'pay', false],
  ['The council |must really be strong.', 'council', 'be', false],
])('reads the modal of “%s”', (source, subject, verb, negated) => {
  const { tokens, at } = tokensOf(source);
  const modal = modalAt(tokens, at)!;
  expect([modal.subject?.text, modal.verb.text, modal.negated]).toEqual([subject, verb, negated]);
  expect(tokens[modal.at]).toBe(modal.verb);
});

it('is none without a verb', () => {
  const { tokens, at } = tokensOf('A |must for the town.');
  expect(modalAt(tokens, at)).toBeNull();
});
