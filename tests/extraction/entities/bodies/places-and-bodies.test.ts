import { expect, it } from 'vitest';
import { entitiesIn, mentionsOf } from '../../../support/entities-in';

function others(text: string): string[] {
  return entitiesIn(text)
    .entities.filter(({ kind }) => kind !== 'person')
    .map(({ kind, name }) => `${kind} ${name}`);
}

it.each<[string, string[]]>([
  ['Seoul urged Tokyo to talk.', ['place South Korea', 'place Japan']],
  ['The Republic of Korea said no.', ['place South Korea']],
  ['The Kremlin denied it.', ['place Russia']],
  ['Downing Street would not comment.', ['organization Downing Street']],
  ['China’s foreign ministry rejected the report.', ['organization China’s foreign ministry']],
  ['The Arab League met.', ['organization Arab League']],
  ['The Bureau of Prisons agreed.', ['organization Bureau of Prisons']],
  [
    'The Ministry of Trade, Industry and Energy agreed.',
    ['organization Ministry of Trade, Industry and Energy'],
  ],
  [
    'The Ministry of Justice of the Republic of Korea agreed.',
    ['organization Ministry of Justice of the Republic of Korea'],
  ],
  ['The People’s Liberation Army agreed.', ['organization People’s Liberation Army']],
  ['Physicians for Safe Roads agreed.', ['organization Physicians for Safe Roads']],
  [
    'The Court of Appeals for the Ninth Circuit agreed.',
    ['organization Court of Appeals for the Ninth Circuit'],
  ],
  ['The Senate Committee on Harbours agreed.', ['organization Senate Committee on Harbours']],
  [
    'The federal Securities and Exchange Commission agreed.',
    ['organization Securities and Exchange Commission'],
  ],
  ['The Dale Chamber of Commerce agreed.', ['organization Dale Chamber of Commerce']],
  ['The People’s Daily, the paper of the party, agreed.', ['organization People’s Daily']],
  ['The WHO agreed.', ['organization WHO']],
  ['Nordlux said it would pay.', ['organization Nordlux']],
  ['The carrier Nordlux agreed.', ['organization Nordlux']],
])('names who acts in %j', (text, expected) => {
  expect(others(text)).toEqual(expect.arrayContaining(expected));
});

it('takes a country and its capital for one', () => {
  const text = 'South Korea refused. Seoul later agreed.';
  expect(mentionsOf(text, 'South Korea')).toEqual(['South Korea', 'Seoul']);
});

it.each<[string, string, string[]]>([
  ['The European Union left. The EU agreed.', 'European Union', ['European Union', 'EU']],
  [
    'The UN Security Council met. The Security Council voted.',
    'UN Security Council',
    ['UN Security Council', 'Security Council'],
  ],
  [
    'Russia’s foreign ministry said no. The Russian Foreign Ministry left.',
    'Russia’s foreign ministry',
    ['Russia’s foreign ministry', 'Russian Foreign Ministry'],
  ],
  ['Nordlux’s shares fell. The company said no.', 'Nordlux', ['Nordlux', 'The company']],
  ['The FBI said no. The agency was calm.', 'FBI', ['FBI', 'The agency']],
  [
    'The Department of Homeland Security left. Homeland Security agreed. The Department said no.',
    'Department of Homeland Security',
    ['Department of Homeland Security', 'Homeland Security', 'Department'],
  ],
  [
    'The Sandvik campaign said no. The Sandvik team left.',
    'Sandvik campaign',
    ['Sandvik campaign', 'Sandvik team'],
  ],
  [
    'A federal appeals court ruled. The Court of Appeals for the Ninth Circuit left. The appeals court said no.',
    'Court of Appeals for the Ninth Circuit',
    ['A federal appeals court', 'Court of Appeals for the Ninth Circuit', 'The appeals court'],
  ],
  [
    'The high court left. The Supreme Court met.',
    'Supreme Court',
    ['The high court', 'Supreme Court'],
  ],
  [
    'The International Relief Fund, or IRF, met. The fund said no.',
    'International Relief Fund',
    ['International Relief Fund', 'IRF', 'The fund'],
  ],
  [
    'The Dale Health Department closed. An agency spokesman left.',
    'Dale Health Department',
    ['Dale Health Department', 'agency'],
  ],
  ['It is late, police said. Dale police left.', 'Dale police', ['police', 'Dale police']],
  [
    'The U.S. Attorney’s Office for the Western District left.',
    'U.S. Attorney’s Office for the Western District',
    ['U.S. Attorney’s Office for the Western District'],
  ],
  [
    'The European Union’s top court ruled.',
    'European Union’s top court',
    ['European Union’s top court'],
  ],
  ['Dale police shot. Police said no.', 'Dale police', ['Dale police', 'Police']],
])('knows a body by every wording: %s', (text, name, mentions) => {
  expect(mentionsOf(text, name)).toEqual(mentions);
});

it.each([
  ['a word at a sentence’s start', 'Oil fell. Flour rose.'],
  ['a thing', 'The Clean Harbour Plan worked. The Fifth Amendment held.'],
  ['a code', 'The ABX500 rose. Shares (.XDJ) fell.'],
])('takes no body from %s', (_, text) => {
  expect(others(text).filter((name) => name.startsWith('organization'))).toEqual([]);
});

it('takes no body from the opening of a longer name', () => {
  expect(others('The Dale Police Bureau said no.')).toEqual(['organization Dale Police Bureau']);
});

it.each<[string, string[]]>([
  ['The U.S. government refused. The Chinese government agreed.', ['United States', 'China']],
  ['Nordlux Shipping said no. Nordlux left.', ['Nordlux Shipping']],
])('takes what means one for one: %s', (text, names) => {
  expect(entitiesIn(text).entities.map(({ name }) => name)).toEqual(names);
});

it('finds whose office a title tells', () => {
  expect(
    others(
      'NATO Secretary General Jane Roe met British Prime Minister Paul Poe and U.S. Senator Mary Roe.',
    ),
  ).toEqual(['organization NATO', 'place United States']);
});
