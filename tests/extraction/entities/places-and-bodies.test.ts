import { expect, it } from 'vitest';
import { entitiesIn, mentionsOf } from '../../support/entities-in';

function others(text: string): string[] {
  return entitiesIn(text)
    .entities.filter(({ kind }) => kind !== 'person')
    .map(({ kind, name }) => `${kind} ${name}`);
}

it.each<[string, string[]]>([
  ['Seoul urged Tokyo to talk.', ['place South Korea', 'place Japan']],
  ['The Republic of Korea said no.', ['place South Korea']],
  ['The Kremlin denied it.', ['place Russia']],
  ['Downing Street would not comment.', ['place United Kingdom']],
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
  ['Dale police shot. Police said no.', 'Dale police', ['Dale police', 'Police']],
])('knows a body by every wording: %s', (text, name, mentions) => {
  expect(mentionsOf(text, name)).toEqual(mentions);
});

it('leaves out a body that does nothing', () => {
  expect(others('He once studied near the Dale Institute.')).toEqual([]);
});
