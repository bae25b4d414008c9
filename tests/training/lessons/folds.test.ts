import { expect, it } from 'vitest';
import { FOLDS, foldsOf } from '../../../lib/training/lessons/folds';

const article = (id: string, event?: string) => ({
  id,
  text: '',
  marks: 'reader' as const,
  attributions: [],
  ...(event !== undefined && { event }),
});

it('cuts a corpus twice, so that each part of one cut has some of each part of the other', () => {
  const { first, second } = foldsOf(
    Array.from({ length: FOLDS * FOLDS }, (_, number) => article(`${number}`)),
  );
  const both = new Set(first.map((fold, index) => `${fold} ${second[index]}`));
  expect(both.size).toBe(FOLDS * FOLDS);
});

it('keeps articles on one event together', () => {
  const { first, second } = foldsOf([
    article('1'),
    article('2', 'storm'),
    article('3'),
    article('4'),
    article('5', 'storm'),
  ]);
  expect([first[4], second[4]]).toEqual([first[1], second[1]]);
  expect(first[2]).not.toBe(first[1]);
});
