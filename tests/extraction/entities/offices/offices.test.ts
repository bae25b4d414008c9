import { describe, expect, it } from 'vitest';
import {
  OFFICE_BY_CLAUSE,
  OFFICE_BY_NOUN,
  OFFICE_BY_PARTY,
  OFFICE_BY_ROLE,
  OFFICE_BY_WORDS,
} from '../../../../lib/extraction/confidences';
import { entitiesIn, officesIn } from '../../../support/entities-in';

describe('an office', () => {
  it.each([
    // before the name
    ['Foreign Minister Amara Okoro arrived.', 'Amara Okoro: Foreign Minister'],
    ['They met U.S. Secretary of State Dana Roe.', 'Dana Roe: U.S. Secretary of State'],
    ['State Senator Ruth Lindqvist voted no.', 'Ruth Lindqvist: State Senator'],
    ['The mayor of Dale, Brian Poe, wept.', 'Brian Poe: mayor of Dale'],
    // in apposition
    ['Amara Okoro, head of the coast guard, arrived.', 'Amara Okoro: head of the coast guard'],
    [
      'Amara Okoro, 51, the governor of the central bank, arrived.',
      'Amara Okoro: governor of the central bank',
    ],
    ['Amara Okoro (the finance minister) arrived.', 'Amara Okoro: finance minister'],
    // in a clause
    ['Amara Okoro is the mayor of Dale.', 'Amara Okoro: mayor of Dale'],
    [
      'Amara Okoro, who heads the interior ministry, arrived.',
      'Amara Okoro: heads the interior ministry',
    ],
    ['Amara Okoro was elected mayor of Dale in 2020.', 'Amara Okoro: mayor of Dale'],
    ['Amara Okoro has been prime minister since May.', 'Amara Okoro: prime minister'],
    ['The new interior minister is Amara Okoro.', 'Amara Okoro: new interior minister'],
    // rank and office
    ['The army chief, General Amara Okoro, arrived.', 'Amara Okoro: General / army chief'],
    ['Trade minister Datuk Seri Amara Okoro arrived.', 'Amara Okoro: Trade minister'],
    ['The new government, led by Amara Okoro, resigned.', 'Amara Okoro: new government, led by'],
    ['The Okoro campaign thanked Amara Okoro.', 'Amara Okoro: Okoro campaign (candidate)'],
    [
      'The Okoro campaign thanked Amara Okoro. The Republican presidential nominee wept.',
      'Amara Okoro: Republican presidential nominee (candidate)',
    ],
    [
      'The ship sank. Cmdr. Amara Okoro, a spokesperson for the harbour watch, wept.',
      'Amara Okoro: Cmdr. / spokesperson for the harbour watch (spokesperson)',
    ],
    [
      'Rep. Amara Okoro spoke. Okoro, the panel’s ranking Democrat, wept.',
      'Amara Okoro: Rep. / panel’s ranking Democrat',
    ],
    [
      'They opened an inquiry former Secretary of State Amara Okoro wanted.',
      'Amara Okoro: former Secretary of State (former)',
    ],
    ['Candidates including Amara Okoro spoke.', 'Amara Okoro: Candidates (candidate)'],
    [
      'Amara Okoro, the globe-trotting mayor of Dale, spoke.',
      'Amara Okoro: globe-trotting mayor of Dale',
    ],
    [
      'Dale’s ambassador to Britain Liu Xiaoping spoke.',
      'Liu Xiaoping: Dale’s ambassador to Britain',
    ],
    [
      'Poland’s incumbent premier, Amara Okoro of the Dale party, spoke.',
      'Amara Okoro: Poland’s incumbent premier',
    ],
    ['U.S. Attorney Amara Okoro sued.', 'Amara Okoro: U.S. Attorney'],
    ['Amara Okoro, leader of Verdant, spoke.', 'Amara Okoro: leader of Verdant'],
    [
      'Department of Homeland Security Secretary Amara Okoro arrived.',
      'Amara Okoro: Department of Homeland Security Secretary',
    ],
    ['Bank of England Governor Amara Okoro arrived.', 'Amara Okoro: Bank of England Governor'],
    // by party and state
    ['Dana Roe (D-Mich.) objected.', 'Dana Roe: D-Mich.'],
  ])('is read from %j', (text, expected) => {
    expect(officesIn(text)).toEqual([expected]);
  });

  it('is told at a distance from the name', () => {
    const text = 'Amara Okoro spoke first. ¶ Okoro, the finance minister, was calm.';
    expect(officesIn(text)).toEqual(['Amara Okoro: finance minister']);
  });

  it.each([
    ['A spokeswoman for Prime Minister Amara Okoro declined to comment.', 'Prime Minister'],
    ['A former adviser to President Amara Okoro disagreed.', 'President'],
    ['The wife of Governor Amara Okoro opened the clinic.', 'Governor'],
    ['A lawyer for Mayor Amara Okoro appealed.', 'Mayor'],
    ['The successor of Chancellor Amara Okoro will be chosen in May.', 'Chancellor'],
    ['After talks Foreign Minister Amara Okoro left.', 'Foreign Minister'],
  ])('takes no words that are another’s: %s', (text, title) => {
    expect(officesIn(text)).toEqual([`Amara Okoro: ${title}`]);
  });

  it('is shared by those who speak for its holder', () => {
    const text = 'Mayor Amara Okoro left. ¶ Okoro’s spokesman, Brian Poe, stayed.';
    expect(officesIn(text)).toEqual([
      'Amara Okoro: Mayor',
      'Brian Poe: Okoro’s spokesman (spokesperson)',
    ]);
    expect(officesIn(text.replace('Mayor', 'Singer'))).toEqual([]);
  });

  it.each([
    ['Former President Amara Okoro arrived.', 'Amara Okoro: Former President (former)'],
    ['Amara Okoro, the acting governor, arrived.', 'Amara Okoro: acting governor (acting)'],
    [
      'Presidential candidate Amara Okoro arrived.',
      'Amara Okoro: Presidential candidate (candidate)',
    ],
    [
      'Amara Okoro, a spokeswoman for the army, arrived.',
      'Amara Okoro: spokeswoman for the army (spokesperson)',
    ],
    ['Ex-mayor Amara Okoro arrived.', 'Amara Okoro: Ex-mayor (former)'],
  ])('has a status: %s', (text, expected) => {
    expect(officesIn(text)).toEqual([expected]);
  });

  it.each([
    'Amara Okoro, a professor of law at Dale University, spoke.',
    'Amara Okoro, president of Dale University, spoke.',
    'Amara Okoro, chief executive of a shipping company, spoke.',
    'Amara Okoro, the mayor’s wife, spoke.',
    'Amara Okoro, an economist in Zagreb, spoke.',
    'Amara Okoro met the mayor of Dale.',
    'Amara Okoro, a coffee farmer, spoke.',
    'Editor Amara Okoro spoke.',
    'Amara Okoro, vice president of sales at Verdant, spoke.',
    'Nordlux President Amara Okoro spoke.',
    'Amara Okoro, president and chief operating officer of Verdant, spoke.',
    'Amara Okoro, who heads an insurgent group in the north, spoke.',
    'Dale State Teachers Association President Amara Okoro spoke.',
    'Amara Okoro, a foreign exchange trader and strategist at Verdant Inc., spoke.',
    'Wolves captain Amara Okoro spoke.',
    'Amara Okoro’s 41-year-old campaign manager spoke.',
    'In the Republican presidential primary, Amara Okoro spoke.',
    'A former adviser to Amara Okoro spoke.',
    'Amara Okoro, a friend of the president, spoke.',
    'Amara Okoro, author of a book on the mayor, spoke.',
    'Amara Okoro, a lawyer for the minister, spoke.',
    'The brother of Amara Okoro is the mayor of Dale.',
    'Union leader Amara Okoro spoke.',
    'Conservative economist Amara Okoro spoke.',
    'Amara Okoro, a spokeswoman for the Clean Harbour Coalition, spoke.',
  ])('is none in %j', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

it.each([
  ['Mayor Amara Okoro wept.', 'title', OFFICE_BY_WORDS],
  ['The mayor of Dale, Amara Okoro, wept.', 'apposition:before', OFFICE_BY_WORDS],
  ['Amara Okoro, the mayor of Dale, wept.', 'apposition:after', OFFICE_BY_WORDS],
  ['Amara Okoro was elected mayor of Dale.', 'clause:after', OFFICE_BY_CLAUSE],
  ['The new interior minister is Amara Okoro.', 'clause:before', OFFICE_BY_CLAUSE],
  ['The new government, led by Amara Okoro, resigned.', 'clause:led-by', OFFICE_BY_CLAUSE],
  ['Candidates including Amara Okoro spoke.', 'clause:shared-title', OFFICE_BY_CLAUSE],
  ['Amara Okoro (D-Calif.) spoke.', 'party-mark', OFFICE_BY_PARTY],
  ['The Okoro campaign thanked Amara Okoro.', 'campaign', OFFICE_BY_NOUN],
  [
    'The Okoro campaign thanked Amara Okoro. The Republican presidential nominee wept.',
    'role',
    OFFICE_BY_ROLE,
  ],
])('says which step found it, and how sure that is: %s', (text, by, confidence) => {
  const { entities } = entitiesIn(text);
  expect(entities.find(({ name }) => name === 'Amara Okoro')?.office).toMatchObject({
    by,
    confidence,
  });
});

describe('an office that is told at a distance', () => {
  it.each([
    [
      'A spokesman for Mayor Ruth Poe, Amara Okoro, wept.',
      'Amara Okoro: spokesman for Mayor Ruth Poe (spokesperson) | Ruth Poe: Mayor',
    ],
    ['The removal of Amara Okoro as mayor of Dale took a year.', 'Amara Okoro: mayor of Dale'],
    ['Amara Okoro, who served for a year as mayor of Dale, wept.', 'Amara Okoro: mayor of Dale'],
    ['The chief whip, Sir Walter Okoro, wept.', 'Walter Okoro: chief whip'],
    ['They asked Labour’s Amara Okoro about it.', 'Amara Okoro: Labour'],
    [
      'They asked Amara Okoro of the Green Harbour Party about it.',
      'Amara Okoro: of the Green Harbour Party',
    ],
    ['They asked Amara Okoro MP about it.', 'Amara Okoro: MP'],
    ['They met US envoy in Sudan Amara Okoro.', 'Amara Okoro: US envoy in Sudan'],
    [
      'Minister for Youth and Harbours Amara Okoro wept.',
      'Amara Okoro: Minister for Youth and Harbours',
    ],
    [
      'The state officials, Amara Okoro and Ruth Poe, wept.',
      'Amara Okoro: state officials | Ruth Poe: state officials',
    ],
    ['They met the ambassador to the UN Amara Okoro.', 'Amara Okoro: ambassador to the UN'],
    [
      'The chairman of the Harbour Safety Commission (HSC) Amara Okoro wept.',
      'Amara Okoro: chairman of the Harbour Safety Commission',
    ],
    ['Gen. (Ret.) Amara Okoro wept.', 'Amara Okoro: Gen.'],
    ['Ruth, whose brother Senator Amara Okoro wept, left.', 'Amara Okoro: Senator'],
    ['In his song President Amara Okoro spoke of fish.', 'Amara Okoro: President'],
    ['Okoro, Amara, a deputy mayor.', 'Okoro, Amara: deputy mayor'],
  ])('%s → %s', (text, expected) => {
    expect(officesIn(text).toSorted().join(' | ')).toBe(expected);
  });

  it.each([
    'The general secretary of the dockers’ union, Amara Okoro, wept.',
    'The rebel leader Amara Okoro wept.',
    'The self-proclaimed mayor of Dale, Amara Okoro, wept.',
    'They asked Amara Okoro of the Harbour Inn about it.',
  ])('is none in %j', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

describe('somebody whom everybody knows to hold or have held an office', () => {
  it.each([
    ['The crowd waited for Nelson Mandela.', 'Nelson Mandela: '],
    ['A bust of Obama stood in the hall.', 'Obama: '],
    ['They praised Angela Merkel. The chancellor wept.', 'Angela Merkel: chancellor'],
    [
      'They met Jose Mujica, a press officer of the harbour.',
      'Jose Mujica: press officer of the harbour',
    ],
    [
      'They praised Tony Blair. Prime Minister Ada Poe spoke. The prime minister left.',
      'Tony Blair:  | Ada Poe: Prime Minister',
    ],
  ])('%s → %s', (text, expected) => {
    expect(officesIn(text).toSorted().join(' | ')).toBe(
      expected.split(' | ').toSorted().join(' | '),
    );
  });

  it('is nobody who has but one of the names', () => {
    expect(officesIn('Brown said that Nelson Poe had left with Gordon Merkel.')).toEqual([]);
  });
});
