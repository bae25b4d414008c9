import fc from 'fast-check';
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

const parts = fc.array(
  fc.constantFrom(
    ..."the|said|that|“|”|\"|'|‘|’|''|,|.|\n\n|Mr.|Amara|Obi|President|of|Kenya|’s|former|minister|foreign|who|\ud83d|\u0000|\u00ad|he|al-|Jr.|(|)|:".split(
      '|',
    ),
  ),
);

it('answers any text, with spans that lie in it', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('', ' '), (words, glue) => {
      const text = `The plan is for the ${words.join(glue)}`;
      const analysis = analyze(articleFromText(text), extractors);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      for (const { start, end } of spansOf(analysis)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

function spansOf(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  return 'start' in value && 'end' in value
    ? [value as { start: number; end: number }, ...inner]
    : inner;
}
