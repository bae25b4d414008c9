import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../support/entities-in';

describe('a pronoun', () => {
  it.each([
    ['Maria Delgado said she was tired.', 'Maria Delgado', ['she']],
    ['Mr. Owen Harlow met Ms. Ruth Lindqvist. He left.', 'Owen Harlow', ['He']],
    ['Mr. Owen Harlow met Ms. Ruth Lindqvist. She left.', 'Ruth Lindqvist', ['She']],
    ['Owen Harlow met Ruth Lindqvist. She left.', 'Ruth Lindqvist', ['She']],
    ['Owen Harlow thanked Paul Brandt. He was glad.', 'Owen Harlow', ['He']],
    ['Owen Harlow took his hat.', 'Owen Harlow', ['his']],
  ])('means its person: %s', (text, name, expected) => {
    expect(mentionsOf(text, name, 'pronoun')).toEqual(expected);
  });

  it('means who was just told of by name, though another was told of at length before', () => {
    const text =
      'Mayor Maria Delgado said she would tell her party. “We need it,” Delgado said. “It is late.”\n\nSenator Ruth Lindqvist backed the mayor. “It is time,” she said.';
    expect(mentionsOf(text, 'Ruth Lindqvist', 'pronoun')).toEqual(['she']);
  });

  it('never means a person of the other gender', () => {
    expect(mentionsOf('Maria Delgado spoke. He left.', 'Maria Delgado', 'pronoun')).toEqual([]);
  });
});

describe('a title without a name', () => {
  it.each([
    ['Senator Ruth Lindqvist spoke. The senator was calm.', 'Ruth Lindqvist', ['The senator']],
    ['Sen. Ruth Lindqvist spoke. The lawmaker was calm.', 'Ruth Lindqvist', ['The lawmaker']],
  ])('means who holds it: %s', (text, name, expected) => {
    expect(mentionsOf(text, name, 'role')).toEqual(expected);
  });

  it('means nobody who holds another', () => {
    const text = 'Senator Ruth Lindqvist spoke. The mayor was calm.';
    expect(mentionsOf(text, 'Ruth Lindqvist', 'role')).toEqual([]);
  });
});
