import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engine } from '../../../../lib/commands/engine';
import { MODELS } from '../../../../lib/commands/read-models';
import { readActors, writeActors } from '../../../../lib/extraction/entities/actors';

function actors(text: string): string[] {
  return engine(text)
    .entities.filter(({ kind }) => kind !== 'person')
    .map(({ name }) => name);
}

it.each<[string, string[]]>([
  ['The Dale Institute said on Monday that the harbour is safe.', ['Dale Institute']],
  ['According to the Dale Herald, the harbour will close.', ['Dale Herald']],
  [
    'The Nordlux board condemned the plan. Nordlux rejected it and called it “a disgrace”.',
    ['Nordlux'],
  ],
])('tells of a body that speaks or takes a side: %s', (text, names) => {
  expect(actors(text)).toEqual(expect.arrayContaining(names));
});

it.each([
  'Mayor Jane Roe, who once studied near the Dale Institute, said the harbour is safe.',
  'Mayor Jane Roe was born in Dresden and moved to Leeds, she said on Monday.',
])('leaves out where something happens and what is only spoken of: %s', (text) => {
  expect(actors(text)).toEqual([]);
});

it('reads the forest that ships, and refuses bytes of another', () => {
  const bytes = readFileSync(MODELS.actors);
  expect(Buffer.compare(writeActors(readActors(bytes, 'actors.bin')), bytes)).toBe(0);
  const other = Uint8Array.from(bytes);
  other[4]! ^= 1;
  expect(() => readActors(other, 'actors.bin')).toThrow('another version');
});
