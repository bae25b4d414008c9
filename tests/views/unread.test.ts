import { expect, it } from 'vitest';
import { unread } from '../../lib/views/unread';

it('says how much of a text was read that is too long to be read to its end', () => {
  const text = 'word '.repeat(3_000);
  expect(unread(text, { readTo: 5 * 1_234 })).toBe(
    'This text is very long: only its first 1,200 words were read.',
  );
  expect(unread('x'.repeat(999), { readTo: 500 })).toBe(
    'This text is too long: only its opening was read.',
  );
});

it('says nothing of a text that was read to its end', () => {
  expect(unread('All of it.', {})).toBeNull();
});
