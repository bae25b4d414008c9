import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../../lib/extraction/entities/people/same-name';

describe('how well a word fits a name', () => {
  it('takes the last word for the family name, whatever suffix follows', () => {
    expect(fitOf('orr', ['donald', 'orr', 'jr'])).toBe(2);
  });

  it('takes the first word of a Chinese name for the family’s, though it be a given name elsewhere', () => {
    expect(fitOf('xi', ['xi', 'jinping'])).toBe(2);
    expect(fitOf('kim', ['kim', 'jong-un'])).toBe(2);
    expect(fitOf('kim', ['kim', 'harris'])).toBe(1);
  });

  it('finds no fit with a name that is a suffix alone', () => {
    expect(fitOf('orr', ['ii'])).toBe(0);
  });
});
