import { expect, it } from 'vitest';
import { countedPositions, countedStatements, namedTimes } from '../../lib/wording/findings';

it('counts what was found', () => {
  expect([1, 3].map(countedStatements)).toEqual(['1 statement', '3 statements']);
  expect([1, 3].map(countedPositions)).toEqual(['1 position', '3 positions']);
});

it('has words of their own for once and twice', () => {
  expect([0, 1, 2, 5].map(namedTimes)).toEqual([
    'named 0 times',
    'named once',
    'named twice',
    'named 5 times',
  ]);
});
