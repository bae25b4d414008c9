import { describe, expect, it } from 'vitest';
import { doubtOfDeedNoun, doubtOfVerb } from '../../../lib/language/factuality';
import { tokensOf } from '../../support/marked-tokens';

/** How a sentence stands to the verb behind its bar. */
function polarity(source: string): string {
  const { tokens, at } = tokensOf(source);
  return doubtOfVerb(tokens, at)?.polarity ?? 'affirmed';
}

describe('a verb is negated', () => {
  it.each([
    'The mayor did not |say that the quay was safe.',
    'The mayor has never once |claimed that the quay was safe.',
    'The mayor no longer |says that the quay is safe.',
    'The mayor has yet to |say whether the quay is safe.',
    'The mayor failed to |mention that the quay was closed.',
    'The mayor stopped short of |saying that the quay was safe.',
    'The mayor left without |saying that the quay was safe.',
    'The mayor refrained from |saying that the quay was safe.',
    'The mayor was unwilling to |say that the quay was safe.',
    'The mayor’s refusal to |say that the quay was safe cost her votes.',
    'The mayor was too tired to |say that the quay was safe.',
    'The mayor would not confirm or |deny that the quay was safe.',
    'No minister has |said that the quay was safe.',
    'None of the ministers |said that the quay was safe.',
    'Neither the mayor nor her aide |said that the quay was safe.',
    'Not one minister |said that the quay was safe.',
    'At no point did the mayor |claim that the quay was safe.',
    'It is untrue that the mayor |said the quay was safe.',
    'There is no proof that the mayor |said the quay was safe.',
    'Few here believe that the mayor |said the quay was safe.',
    'The firm denied that the mayor had |said the quay was safe.',
    'Reports that the mayor |said the quay was safe are false.',
    'The mayor has no plans to |say that the quay is safe.',
  ])('%s', (source) => expect(polarity(source)).toBe('negated'));
});

describe('a verb is unreal', () => {
  it.each([
    'The mayor may |say that the quay is safe.',
    'The mayor would have |said that the quay was safe.',
    'The mayor should |tell them that the quay is safe.',
    'The mayor is expected to |say that the quay is safe.',
    'The mayor is likely to |say that the quay is safe.',
    'The mayor plans to |say that the quay is safe.',
    'The union urged the mayor to |say that the quay was safe.',
    'The union called on the mayor to |say that the quay was safe.',
    'The mayor is accused of |saying that the quay was safe.',
    'The mayor allegedly |said that the quay was safe.',
    'The mayor is said to have |told a barber that the quay was safe.',
    'The mayor was wrongly quoted as |saying that the quay was safe.',
    'If the mayor |says the quay is safe, ships will come.',
    'Had the mayor |said the quay was safe, ships would have come.',
    'Did the mayor |say that the quay was safe?',
    'Do you believe the mayor |said the quay was safe?',
    '|Tell the mayor that the quay is safe.',
    'Rumours that the mayor |said the quay was safe reached the port.',
    'A forged memo in which the mayor |says the quay is safe went round.',
    'She imagined that the mayor |said the quay was safe.',
    'The chance that the mayor |said so is small.',
  ])('%s', (source) => expect(polarity(source)).toBe('unreal'));
});

describe('a verb is affirmed', () => {
  it.each([
    'The mayor |said that she did not sell the quay.',
    'The mayor did not only |say that the quay was safe.',
    'The mayor could not but |say that the quay was safe.',
    'The mayor could not help |saying that the quay was safe.',
    'The mayor did not forget to |mention that the quay was closed.',
    'The mayor did not hesitate to |say that the quay was safe.',
    'The mayor was forced to |admit that the quay was closed.',
    'The mayor would later |say that the quay was safe.',
    'The mayor would only |say that the quay was safe.',
    'I would |say that the quay is safe.',
    'I must |say that the quay is safe.',
    'May |said that the quay was safe.',
    'The mayor was quoted as |saying that the quay was safe.',
    'The mayor can be heard |saying that the quay was safe.',
    'The mayor resigned after |saying that the quay was safe.',
    'The mayor, who could not walk, |said that the quay was safe.',
    'The mayor denied the charge and |said that the quay was safe.',
    'No fewer than ten ministers |said that the quay was safe.',
    'Not only the mayor but also her aide |said that the quay was safe.',
    'A few ministers |said that the quay was safe.',
    'There is no doubt that the mayor |said the quay was safe.',
    'Why did she come when the mayor |said the quay was safe?',
    'The firm knew that the mayor had |said the quay was safe.',
    'Asked whether it would close, the mayor |said the quay was safe.',
  ])('%s', (source) => expect(polarity(source)).toBe('affirmed'));
});

describe('a noun', () => {
  it.each([
    ['negated', 'The mayor made no |mention of the strike.'],
    ['negated', 'The mayor avoided any |mention of the strike.'],
    ['negated', 'The mayor did not issue a |call for calm.'],
    ['unreal', 'A fake |letter was found.'],
    ['affirmed', 'The mayor repeated her |call for calm.'],
    ['affirmed', 'The mayor made no |secret of her view.'],
    ['affirmed', 'The talks would answer the mayor’s |call for calm.'],
  ])('is %s: %s', (expected, source) => {
    const { tokens, at } = tokensOf(source);
    expect(doubtOfDeedNoun(tokens, at)?.polarity ?? 'affirmed').toBe(expected);
  });
});
