import { expect, it } from 'vitest';
import { ruleCandidates } from '../../../../lib/extraction/attributions/rules';
import { ruledSources } from '../../../../lib/extraction/attributions/sources';
import { extractEntities } from '../../../../lib/extraction/entities';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

it.each([
  ['name', 'Mayor Joan Sand said it was late.'],
  ['body', 'A spokesman for the Health Ministry said it was late.'],
  ['state-voice', 'Norway left. Norwegian officials said it was late.'],
  ['unnamed', 'A passer-by said it was late.'],
  ['context:relative', 'They asked a spokesman for the Health Ministry, who said it was late.'],
  [
    'context:writing',
    'The Health Ministry said it was late. The wells are foul, the statement said.',
  ],
  ['context:owner', 'Teachers did not see Joan Sand. Her office said it was late.'],
  [
    'context:body',
    'Officials at the Health Ministry said it was late. Officials said the wells were foul.',
  ],
])('tells by which step it knows whom a source means: %s', (step, words) => {
  const text = parse(articleFromText(words));
  const told = ruledSources(text, extractEntities(text), ruleCandidates(text));
  expect(told.at(-1)?.speaker?.by).toBe(step);
});
