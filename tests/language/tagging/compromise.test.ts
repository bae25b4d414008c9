import { expect, it } from 'vitest';
import { wordTags } from '../../../lib/language/tagging/compromise';

const tagsOf = (sentence: string) => wordTags([sentence.split(' ')])[0]!.map((tags) => [...tags]);

it('knows phrases of several words, wherever their words were met alone before', () => {
  const alone = tagsOf('York wrote of new times in a prime way with a minister');
  expect(alone[0]).not.toContain('Organization');
  expect(tagsOf('She reads the New York Times daily')[4]).toContain('Organization');
  expect(tagsOf('They will give up soon')[3]).toContain('Particle');
});

it('says the same of a sentence, whatever was asked before', () => {
  const sentence = 'The re-elected mayor, said to plan a record budget, did not give in';
  const first = tagsOf(sentence);
  tagsOf('plan record said in give budget mayor The');
  expect(tagsOf(sentence)).toEqual(first);
  expect(wordTags([['Plan'], sentence.split(' '), []])[1]!.map((tags) => [...tags])).toEqual(first);
});

it('lets no answer change what it remembers', () => {
  for (const tags of wordTags([['mayor', 'plans']])[0]!) (tags as Set<string>).clear();
  expect(tagsOf('mayor plans')[0]).toContain('Noun');
});
