import { expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze';
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

it('runs an extractor that was swapped in', () => {
  const summary = { sentences: [{ start: 0, end: 9 }] };
  const analysis = analyze(articleFromText('She left.'), {
    ...standard(models),
    summary: () => summary,
  });
  expect(analysis.summary).toBe(summary);
});
