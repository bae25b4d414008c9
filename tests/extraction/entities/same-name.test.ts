import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../lib/extraction/entities/same-name';

describe('how well a word fits a name', () => {
  it('takes the last word for the family name, whatever suffix follows', () => {
    expect(fitOf('orr', ['donald', 'orr', 'jr'])).toBe(2);
  });

  it('finds no fit with a name that is a suffix alone', () => {
    expect(fitOf('orr', ['ii'])).toBe(0);
  });
});
