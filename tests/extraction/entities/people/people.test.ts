import { describe, expect, it } from 'vitest';
import { mentionsOf, peopleIn } from '../../../support/entities-in';

describe('one person', () => {
  it('is known by the surname after the full name', () => {
    const text = 'Maria Delgado spoke. Delgado was tired, and Ms. Delgado left.';
    expect(mentionsOf(text, 'Maria Delgado', 'full', 'short')).toEqual([
      'Maria Delgado',
      'Delgado',
      'Delgado',
    ]);
  });

  it('may be named in full later than in the headline', () => {
    const text = 'Harlow resigns ¶ Treasurer Owen Harlow resigned on Monday.';
    expect(mentionsOf(text, 'Owen Harlow', 'full', 'short')).toEqual(['Harlow', 'Owen Harlow']);
  });

  it.each([
    ['Earl J. Maddox lost. Earl Maddox conceded.', 'Earl J. Maddox'],
    ['Lim Chang-ho came. Lim Chang Ho spoke.', 'Lim Chang-ho'],
    ['Gov. Walter Prentiss Jr. spoke. Walter Prentiss left.', 'Walter Prentiss Jr.'],
    ['Osman bin Hadi was there. Bin Hadi spoke.', 'Osman bin Hadi'],
  ])('is one under two spellings: %s', (text, name) => {
    expect(peopleIn(text)).toEqual([name]);
  });

  it('is no party with a state', () => {
    expect(peopleIn('Chairman Owen Harlow (R-S.C) wrote a letter.')).toEqual(['Owen Harlow']);
  });

  it('is the one whom the surname alone has meant, not a kinsman always named in full', () => {
    const text =
      'Senator Owen Harlow left. Harlow was calm. Ruth Harlow stayed. Ruth Harlow sang. Ruth Harlow slept. Later Harlow came back.';
    expect(mentionsOf(text, 'Owen Harlow', 'short')).toEqual(['Harlow', 'Harlow']);
  });

  it('is known by the first name where the article uses it', () => {
    const text = 'Prime Minister Anneke Visser sang. “Anneke is brave,” her aunt said.';
    expect(mentionsOf(text, 'Anneke Visser', 'full', 'short')).toEqual(['Anneke Visser', 'Anneke']);
  });

  it('is known by a surname that is a town as well, where no town is meant', () => {
    const text = 'Senator Elisa Warren spoke. Warren was calm. She was born in Warren, Ohio.';
    expect(mentionsOf(text, 'Elisa Warren', 'full', 'short')).toEqual(['Elisa Warren', 'Warren']);
  });

  it('is known by the family name that stands first', () => {
    const text = 'Zhou Qinglan waved. Zhou then sat down.';
    expect(mentionsOf(text, 'Zhou Qinglan', 'full', 'short')).toEqual(['Zhou Qinglan', 'Zhou']);
  });

  it('keeps soft hyphens out of the name', () => {
    expect(peopleIn('Mayor Tobi\u00ADas Hagen\u00ADdorf spoke.')).toEqual(['Tobias Hagendorf']);
  });
});

describe('two people', () => {
  it('of one surname stay two', () => {
    const text = 'Joan Harkness and her husband, Paul Harkness, arrived.';
    expect(peopleIn(text)).toEqual(['Joan Harkness', 'Paul Harkness']);
  });

  it('of one given name stay two', () => {
    expect(peopleIn('Maria Delgado met Maria Lindqvist.')).toEqual([
      'Maria Delgado',
      'Maria Lindqvist',
    ]);
  });

  it('are told apart by the title before their surname', () => {
    const text =
      'Senator Alice Harkness spoke. Her brother, Paul Harkness, listened. ¶ Mr. Harkness said nothing. Ms. Harkness went on.';
    expect(mentionsOf(text, 'Paul Harkness', 'short')).toEqual(['Harkness']);
    expect(mentionsOf(text, 'Alice Harkness', 'short')).toEqual(['Harkness']);
  });
});

describe('a last name that means something else as well', () => {
  it.each([
    [
      'Mayor Ruth Houston spoke. Houston said that the ferry would stay.',
      'Ruth Houston',
      ['Houston'],
    ],
    ['Mayor Ruth Houston spoke. The ferry goes to Houston on Friday.', 'Ruth Houston', []],
    ['Mayor Amara Bishop spoke. Bishop said little. A bishop wept.', 'Amara Bishop', ['Bishop']],
    ['Senator Ruth OKORO spoke. OKORO told us why.', 'Ruth OKORO', ['OKORO']],
    ['Senator Ruth St. Okoro spoke. St. Okoro left.', 'Ruth St. Okoro', ['St. Okoro']],
    [
      'Minister Hamdan bin Rashid al-Suwaidi spoke. Bin Rashid left.',
      'Hamdan bin Rashid al-Suwaidi',
      ['Bin Rashid'],
    ],
    ['Minister Tomás Szabó spoke. Szabo left.', 'Tomás Szabó', ['Szabo']],
    [
      'Mayor Walter Lindqvist Jr. spoke. Lindqvist Jr. left.',
      'Walter Lindqvist Jr.',
      ['Lindqvist Jr.'],
    ],
  ])('%s', (text, name, expected) => {
    expect(mentionsOf(text, name, 'short', 'full').slice(1)).toEqual(expected);
  });
});

describe('one name', () => {
  it.each([
    ['Mayor Walter Lindqvist met his father, Walter Lindqvist Sr., there.', 2],
    ['Mayor Walter Lindqvist Jr. spoke. Walter Lindqvist left.', 1],
    ['Sergei Lindqvist spoke. Sergey Lindqvist left.', 1],
    ['Omar al-Sawadi spoke. Omar Sawadi left.', 1],
    ['The mayor Eva Szabó met the senator Eva Szabo.', 2],
    ['Daniel Lindqvist spoke. Daniela Lindqvist left.', 2],
  ])('%s: %i', (text, count) => {
    expect(peopleIn(text)).toHaveLength(count);
  });
});

describe('no person', () => {
  it.each([
    'Franklin County closed the bridge.',
    'The bridge burned. (AP Photo/Ruth Lindqvist)',
    'They live in Chelsen Ilvo. Later Chelsen Ilvo closed.',
    'Northgate Holdings bought Barrow Capital Partners.',
    'The Clean Water Act survived.',
    'The Security Council met in New York.',
    'Officials said that the Ministry of Health was late.',
    'The First Deputy left on Friday.',
    'An Indian start-up won, and WeShare lost.',
    'Google Maps and the Airbus A350 are new.',
    'Fortunately, doctors came.',
    'The mayor of Ytterdal said that she was calm.',
    'The Oscar-winning film and the Jordanian-U.S. pact were sold.',
  ])('is in %j', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
