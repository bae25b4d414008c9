import { expect, it } from 'vitest';
import { contains, overlaps, trimmed } from '../../lib/text/span';

it('trims white space, and is null where nothing else is left', () => {
  expect(trimmed('a  bc d', { start: 1, end: 6 })).toEqual({ start: 3, end: 5 });
  expect(trimmed('a   b', { start: 1, end: 4 })).toBeNull();
  expect(trimmed('ab', { start: 1, end: 1 })).toBeNull();
});

it('overlaps where a unit is shared, not where edges touch', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
});

it('contains what reaches beyond neither of its ends', () => {
  expect(contains({ start: 0, end: 2 }, { start: 0, end: 2 })).toBe(true);
  expect(contains({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(false);
  expect(contains({ start: 1, end: 3 }, { start: 0, end: 2 })).toBe(false);
});
