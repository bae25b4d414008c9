import { expect, it } from 'vitest';
import { SAMPLE_DIGEST } from '../../lib/extraction/attributions/learned/meaning';
import { sampleDigest } from '../../lib/training/sample';

it('holds the number that models carry to what features say of the made-up text', () => {
  expect(sampleDigest()).toBe(SAMPLE_DIGEST);
});
