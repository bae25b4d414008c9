import { expect, it } from 'vitest';
import { readWhole } from '../../lib/analysis/read';
import { extractors } from '../../lib/commands/engine';
import { encoderFromDisk } from '../../lib/commands/read-models';
import { SHOWN } from '../../lib/extraction/thresholds';
import { articleFromText } from '../../lib/text/article-from-text';

const TEXT =
  'President Maria Delgado condemned the raid on the village. “The council must publish the letters,” Senator John Whitfield said. The road to the coast was closed for three days, and the mail came late.';
const article = articleFromText(TEXT);

it('tells where people stand when it has read all', async () => {
  const told: [number, number][] = [];
  const { reading, positions, entities, summary } = await readWhole(article, extractors, {
    encoder: await encoderFromDisk(),
    progress: (done, all) => told.push([done, all]),
  });
  expect(reading).toBe('whole');
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const shown = positions.filter(({ confidence }) => confidence >= SHOWN);
  expect(shown.map(({ holder }) => names.get(holder))).toEqual(['Maria Delgado', 'John Whitfield']);
  expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
  expect(summary.sentences).not.toEqual([]);
});

it('shows names, quotations and sentences, and no stance, where the encoder could not be loaded', async () => {
  const { reading, positions, attributions, summary } = await readWhole(article, extractors, {
    encoder: null,
  });
  expect(reading).toBe('unable');
  expect(positions).toEqual([]);
  expect(attributions).toHaveLength(2);
  expect(summary.sentences).not.toEqual([]);
});

it('does the same where what judges could not be loaded', async () => {
  const { reading } = await readWhole(
    article,
    { ...extractors, positions: null },
    { encoder: await encoderFromDisk() },
  );
  expect(reading).toBe('unable');
});

it('stops where its signal says so', async () => {
  const encoder = await encoderFromDisk();
  const left = new AbortController();
  const reading = readWhole(articleFromText(`${TEXT}\n\n`.repeat(12)), extractors, {
    encoder,
    signal: left.signal,
    progress: () => left.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
