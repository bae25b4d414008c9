import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODELS } from '../../../../lib/commands/read-models';
import { attributionsBy, speakersRanked } from '../../../../lib/extraction/attributions';
import { OTHER_VERSION } from '../../../../lib/extraction/attributions/learned/models';
import { ruleCandidates } from '../../../../lib/extraction/attributions/rules';
import {
  readSpeakers,
  writeSpeakers,
} from '../../../../lib/extraction/attributions/speakers/models';
import { extractEntities } from '../../../../lib/extraction/entities';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

const SHIPPED = readFileSync(MODELS.speakers);
const attributions = attributionsBy(
  ruleCandidates,
  speakersRanked(readSpeakers(SHIPPED, 'the file')),
);

/** The last attribution of a text: who speaks, by name, and how likely. */
function lastIn(words: string) {
  const text = parse(articleFromText(words));
  const entities = extractEntities(text);
  const source = attributions(text, { entities }).at(-1)?.source;
  const name = entities.find(({ id }) => id === source?.entity)?.name ?? null;
  return { name, source };
}

it.each([
  ['a name', 'Mayor Joan Sand said it was late.', 'Joan Sand'],
  ['a pronoun', 'Mayor Joan Sand came back. She said it was late.', 'Joan Sand'],
  [
    'a title without a name',
    'Judge Piet Marsh closed the hearing. “It is done,” the judge said.',
    'Piet Marsh',
  ],
  [
    'the head of an apposition',
    'A spokesman for the Health Ministry, Ivo Lund, said it was late.',
    'Ivo Lund',
  ],
  ['officials by their country', 'Norway left. Norwegian officials said it was late.', 'Norway'],
  [
    'a surname that two share, of whom one is named in full',
    'Senator Joan Sand and her brother, Governor Emil Sand, came. Joan Sand asked for a road. “It is late,” Sand said.',
    null,
  ],
  ['a couple', 'Ivo and Marta Holt, who own the mill, said it was late.', null],
  ['a former aide', 'It rained. A former aide to Senator Joan Sand said it was late.', null],
  ['nobody', 'Mayor Joan Sand went home. A passer-by said it was late.', null],
])('tells who speaks by %s', (_, words, speaker) => {
  expect(lastIn(words).name).toBe(speaker);
});

it('says how likely the speaker is, surer of a name than of a description', () => {
  const named = lastIn('Mayor Joan Sand said it was late.').source;
  const meant = lastIn(
    'Mayor Joan Sand met Judge Piet Marsh. The official said it was late.',
  ).source;
  expect(named?.confidence).toBeGreaterThan(0.9);
  expect(named?.confidence).toBeLessThanOrEqual(1);
  expect(meant?.confidence ?? 0).toBeLessThan(named!.confidence!);
  expect(lastIn('It was late, a passer-by said.').source).not.toHaveProperty('confidence');
});

it('writes the models that it reads, and refuses those of another version', () => {
  expect(Buffer.compare(writeSpeakers(readSpeakers(SHIPPED, 'the file')), SHIPPED)).toBe(0);
  const other = Uint8Array.from(SHIPPED);
  other[4]! ^= 1;
  expect(() => readSpeakers(other, 'old.bin')).toThrow(
    expect.objectContaining({ name: OTHER_VERSION }) as Error,
  );
});
