import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../support/entities-in';

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

  it.each([
    [
      'the subject of the paragraph before, not who was named last',
      'Owen Harlow backed the plan of Paul Brandt. ¶ “It is time,” he said.',
      'Owen Harlow',
      ['he'],
    ],
    [
      'who spoke before, over a long quotation',
      'Anders Holm spoke to Olav Brekke on the quay. “Nobody told us,” Holm said. “It rained. The road was closed. We walked home in the dark.” ¶ “That was all,” he said.',
      'Anders Holm',
      ['he'],
    ],
    [
      'who is named after the words that open the sentence',
      'Owen Harlow met Paul Brandt at noon. In his letter, Brandt asked for time.',
      'Paul Brandt',
      ['his'],
    ],
    [
      'who speaks, not whose statement the speech is about',
      'Irena Kovac, who studies harbours, said Ruth Lindqvist’s statement settled nothing. ¶ “I see no details,” she said.',
      'Irena Kovac',
      ['who', 'she'],
    ],
    [
      'another than the subject of its own verb',
      'Owen Harlow praised Paul Brandt. Harlow met him at noon.',
      'Owen Harlow',
      [],
    ],
    [
      'another than who says the words it stands in',
      'Owen Harlow criticized Paul Brandt. “He lied,” Harlow said.',
      'Owen Harlow',
      [],
    ],
    [
      'nobody, where two are as likely',
      'The chair thanked Owen Harlow and Paul Brandt of the harbour board. It was late and cold. The tide was low. The lamps were lit. Then came his turn.',
      'Paul Brandt',
      [],
    ],
  ])('means %s', (_, marked, name, expected) => {
    expect(mentionsOf(marked, name, 'pronoun')).toEqual(expected);
  });

  it('tells nobody’s gender where it may mean another', () => {
    const text =
      'Tavi Harlow and Oru Brandt spoke. Then came her turn. ¶ Harlow left the room. He spoke. ¶ Brandt left the room. He spoke.';
    expect(mentionsOf(text, 'Tavi Harlow', 'pronoun')).toContain('He');
    expect(mentionsOf(text, 'Oru Brandt', 'pronoun')).toContain('He');
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

  it.each([
    [
      'who holds it of the same state',
      'Sen. Ruth Lindqvist, R-Iowa, met Florida Sen. Owen Harlow. Lindqvist left. The Florida senator stayed.',
      'Owen Harlow',
      ['The Florida senator'],
    ],
    [
      'nobody of another state',
      'Owen Harlow met Sen. Ruth Lindqvist, R-Iowa. The Florida senator stayed.',
      'Ruth Lindqvist',
      [],
    ],
    [
      'the head of the country, not of a club',
      'President Oleg Petrov met Marta Blum, president of Nordlux. The Russian leader left.',
      'Oleg Petrov',
      ['The Russian leader'],
    ],
    [
      'nobody where another name follows in apposition',
      'The Brandt campaign met Paul Brandt. The Republican nominee, Owen Harlow, left.',
      'Paul Brandt',
      [],
    ],
    [
      'the only one who runs',
      'The Brandt campaign met Paul Brandt. The Republican nominee left.',
      'Paul Brandt',
      ['The Republican nominee'],
    ],
    [
      'its holder with whatever adjective',
      'Paul Brandt, governor of Dale, left. The popular governor wept.',
      'Paul Brandt',
      ['The popular governor'],
    ],
    [
      'the first of the two who were told of last',
      'Sen. Ruth Lindqvist left. Sen. Owen Harlow and Sen. Paul Brandt wrote a letter. The two senators wept.',
      'Owen Harlow',
      ['The two senators'],
    ],
    [
      'no few of many officials',
      'Paul Brandt, a Dale official, met Owen Harlow, a Dale official. Vatican officials left.',
      'Paul Brandt',
      [],
    ],
  ])('means %s', (_, text, name, expected) => {
    expect(mentionsOf(text, name, 'role')).toEqual(expected);
  });

  it('means nobody who is but kin to its holder', () => {
    const text = 'Ruth Lindqvist, the governor’s daughter, spoke. The governor was calm.';
    expect(mentionsOf(text, 'Ruth Lindqvist', 'role')).toEqual([]);
  });

  it('means nobody who holds another', () => {
    const text = 'Senator Ruth Lindqvist spoke. The mayor was calm.';
    expect(mentionsOf(text, 'Ruth Lindqvist', 'role')).toEqual([]);
  });
});
