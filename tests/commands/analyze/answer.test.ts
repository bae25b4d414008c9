import { expect, it } from 'vitest';
import { modelsFromDisk } from '../../../lib/commands/read-models';
import { standard } from '../../../lib/analysis/extractors';
import { answerLine } from '../../../lib/commands/analyze/answer';

const models = modelsFromDisk();
const extractors = standard(models);
const reading = { encoder: null };

it('answers a text line with all fields of the contract', async () => {
  const text = 'The minister was in the city.';
  expect(await answerLine(JSON.stringify({ id: 'a1', text }), extractors, reading)).toMatchObject({
    id: 'a1',
    isArticle: true,
    language: 'en',
    article: { text },
    entities: expect.any(Array),
    attributions: [],
    positions: [],
    summary: expect.any(Array),
  });
});

it.each([
  ['not json', null],
  ['[1]', null],
  ['null', null],
  ['{"text": "no id"}', null],
  ['{"id": "x"}', 'x'],
  ['{"id": "x", "text": 5}', 'x'],
])('answers an error to %s', async (line, id) => {
  expect(await answerLine(line, extractors, reading)).toEqual({
    id,
    error: expect.stringMatching(/\w/),
  });
});
