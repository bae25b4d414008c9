import { expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze';
import { readWhole } from '../../lib/analysis/read';
import { modelsFromDisk } from '../../lib/commands/read-models';
import { standard } from '../../lib/analysis/extractors';
import { articleFromText } from '../../lib/text/article-from-text';

const models = modelsFromDisk();
const extractors = standard(models);

it('finds nothing in a text that is not English, and says which language it is', () => {
  const analysis = analyze(
    articleFromText('Der Minister Anton Krug sagte, dass der Plan nicht von ihm sei.'),
    extractors,
  );
  expect(analysis).toMatchObject({ language: 'de', entities: [], attributions: [], positions: [] });
});

it('runs an extractor that was swapped in', async () => {
  const summary = { sentences: [{ start: 0, end: 9 }] };
  const mine = { ...standard(models), summary: () => summary };
  const analysis = await readWhole(articleFromText('She left.'), mine, { encoder: null });
  expect(analysis.summary).toBe(summary);
});
