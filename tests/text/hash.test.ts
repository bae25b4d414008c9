import { expect, it } from 'vitest';
import { hash } from '../../lib/text/hash';

it('gives a text the same hash for ever, and another text another', () => {
  expect(hash('')).toBe('wvjl67o803');
  expect(hash('a')).not.toBe(hash('b'));
});
