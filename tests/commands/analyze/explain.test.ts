import { expect, it } from 'vitest';
import { explain } from '../../../lib/commands/analyze/explain';
import type { NamedStep } from '../../../lib/commands/analyze/where-steps';
import type { Analysis } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { spanOf } from '../../support/article';

const text = 'Mayor Ana Ruiz said the pier was safe. She promised lights.';
const article = articleFromText(text);
const ruiz = spanOf(text, 'Ana Ruiz');
const analysis: Analysis = {
  textHash: '',
  language: 'en',
  reading: 'whole',
  sentences: [],
  entities: [
    {
      id: 'e1',
      kind: 'person',
      name: 'Ana Ruiz',
      office: {
        title: 'Mayor',
        status: 'current',
        span: spanOf(text, 'Mayor'),
        confidence: 0.9,
        by: 'title',
      },
      mentions: [
        { span: ruiz, form: 'full', by: 'title' },
        {
          span: spanOf(text, 'She'),
          form: 'pronoun',
          by: 'salience',
          terms: { distance: -0.25, subject: 2 },
        },
      ],
    },
  ],
  attributions: [
    {
      id: 'a1',
      content: [spanOf(text, 'the pier was safe')],
      cue: spanOf(text, 'said'),
      source: { span: ruiz, kind: 'person', entity: 'e1', by: 'context:owner' },
      manner: 'indirect',
      confidence: 0.97,
      by: 'rule:cue-then-clause',
    },
  ],
  positions: [
    {
      holder: 'e1',
      stance: 'commits',
      content: spanOf(text, 'lights'),
      confidence: 0.6,
      by: 'deed',
      terms: { promised: 1.5 },
    },
  ],
  summary: { sentences: [spanOf(text, 'She promised lights.')] },
};

/** Stands for the sources. */
const where = ({ room, name }: NamedStep) => `${room}/${name}.ts:1`;

it('tells each finding, the step that made it and what spoke for it', () => {
  expect(explain('a', article, analysis, where)).toBe(`== a · en · 11 words

ENTITIES
e1          person        Ana Ruiz
     0.90   current       title                   Mayor
     @6     full          title                   Mayor [Ana Ruiz] said the pier was
     @39    pronoun       salience                the pier was safe. [She] promised lights.
     +2.00 subject, −0.25 distance

ATTRIBUTIONS
a1   0.97   indirect      rule:cue-then-clause
     source   Ana Ruiz → e1 Ana Ruiz · context:owner ← title
     cue      said
     content  the pier was safe

POSITIONS
     0.60   commits       deed
     +1.50 promised
     holder   e1 Ana Ruiz
     content  lights

SUMMARY
     She promised lights.

STEPS
     title                       entities/title.ts:1
     salience                    entities/salience.ts:1
     rule:cue-then-clause        attributions/rule:cue-then-clause.ts:1
     context:owner               attributions/context:owner.ts:1
     deed                        positions/deed.ts:1
`);
});

it('keeps to a hundred columns, however long the words, and says only what is there', () => {
  const long = `${'a very '.repeat(40)}long office`;
  const [entity] = analysis.entities;
  const wide = explain(
    'a',
    articleFromText(long),
    {
      ...analysis,
      entities: [
        {
          ...entity!,
          name: long,
          office: { ...entity!.office!, title: long },
          mentions: [{ span: { start: 0, end: long.length }, form: 'full' }],
        },
      ],
      attributions: [
        { ...analysis.attributions[0]!, content: [{ start: 0, end: long.length }], by: long },
      ],
      positions: [
        {
          ...analysis.positions[0]!,
          terms: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`term ${at}`, at])),
        },
      ],
      summary: { sentences: [] },
    },
    where,
  );
  expect(Math.max(...wide.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(wide).not.toContain('SUMMARY');
  expect(wide).not.toContain('undefined');
});
