import { expect, it } from 'vitest';
import { learnedCandidates } from '../../lib/extraction/attributions/learned';
import { readModels, writeModels } from '../../lib/extraction/attributions/learned/models';
import { ruleCandidates } from '../../lib/extraction/attributions/rules';
import { parse } from '../../lib/language/parse';
import { articleFromText } from '../../lib/text/article-from-text';
import type { CorpusArticle } from '../../lib/training/lessons/corpus';
import { trainAttributions } from '../../lib/training/train-attributions';
import { marked } from '../support/marked';

const PEOPLE = ['Mira Holt', 'Governor Osei', 'the harbour master', 'She', 'Tomas Brandt', 'He'];
const CLAIMS = ['the bridge is safe', 'prices will fall', 'nobody was hurt', 'it was a mistake'];
const VERBS = ['said', 'warned', 'argued', 'said'];
const PLAIN = [
  'The ferry left at noon.',
  'Rain fell on the old market.',
  'He walked home with her.',
];

/** Made-up news of sentences in three shapes, with plain ones between. */
function corpus(): CorpusArticle[] {
  return Array.from({ length: 60 }, (_, number) => {
    const pick = (from: readonly string[], turn: number) =>
      from[(number * 7 + turn * 3) % from.length]!;
    const lines = [0, 1, 2, 3, 4, 5].map((turn) => {
      const [who, verb, claim] = [
        pick(PEOPLE, turn),
        pick(VERBS, turn + number),
        pick(CLAIMS, turn),
      ];
      if (turn % 3 === 0)
        return `[source:${turn} ${who}] [cue:${turn} ${verb}] [content:${turn} that ${claim}].`;
      if (turn % 3 === 1)
        return `[content:${turn} “We know that ${claim},”] [source:${turn} ${who}] [cue:${turn} ${verb}].`;
      return pick(PLAIN, turn);
    });
    const { text, marks } = marked(lines.join(' '));
    const of = (role: string, turn: number) =>
      marks
        .filter(({ name }) => name === `${role}:${turn}`)
        .map(({ start, end }) => ({ start, end }));
    const attributions = [0, 1, 3, 4].map((turn) => ({
      source: of('source', turn),
      cue: of('cue', turn),
      content: of('content', turn),
    }));
    return { id: `${number}`, text, marks: 'reader', attributions };
  });
}

it('learns from made-up news to find what was said in a sentence it has not met, and does so alike each time', () => {
  const { models, unseen } = trainAttributions(corpus(), () => undefined);
  const bytes = writeModels(models);
  expect(writeModels(trainAttributions(corpus(), () => undefined).models)).toEqual(bytes);
  expect(writeModels(unseen(0))).not.toEqual(bytes);
  expect(writeModels(unseen(0))).not.toEqual(writeModels(unseen(1)));

  const text = 'Snow lay on the road. Ines Farrow warned that the tunnel is closed. They went on.';
  const parsed = parse(articleFromText(text));
  const learned = learnedCandidates(readModels(bytes, 'these bytes'));
  const [found, ...others] = learned(parsed, ruleCandidates(parsed));
  const wording = (span?: { start: number; end: number }) =>
    span && text.slice(span.start, span.end);
  expect(found?.content.map(wording)).toEqual(['that the tunnel is closed']);
  expect(wording(found?.cue)).toBe('warned');
  expect(wording(found?.source)).toBe('Ines Farrow');
  expect(others).toEqual([]);
}, 300_000);
