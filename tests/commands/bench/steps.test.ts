import { expect, it } from 'vitest';
import { markedArticle } from '../../../lib/commands/bench/kits/marked-article';
import { judgeFindings, stepTable } from '../../../lib/commands/bench/steps';
import type { Analysis } from '../../../lib/model/analysis';
import { spanOf } from '../../support/article';

const gold = markedArticle(
  'pier',
  `ruiz: person, mayor of Port Amity
krug: person

Mayor [ruiz Ana Ruiz] met [krug Anton Krug]. [by1:ruiz She] [cue1 said] [says1 [commits:ruiz the pier would stay]].`,
);
const { text } = gold;
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
        title: 'Mayor of Port Amity',
        status: 'current',
        span: spanOf(text, 'Mayor'),
        confidence: 0.8,
        by: 'title',
      },
      mentions: [{ span: spanOf(text, 'Ana Ruiz'), form: 'full', by: 'title' }],
    },
    {
      id: 'e2',
      kind: 'person',
      name: 'Krug',
      mentions: [
        { span: spanOf(text, 'Krug'), form: 'short', by: 'title' },
        { span: spanOf(text, 'She'), form: 'pronoun', by: 'salience' },
      ],
    },
  ],
  attributions: [
    {
      id: 'a1',
      content: [spanOf(text, 'the pier would stay')],
      source: { span: spanOf(text, 'She'), kind: 'person', entity: 'e2', by: 'salience' },
      manner: 'indirect',
      confidence: 0.5,
      by: 'learned',
    },
  ],
  positions: [
    { holder: 'e1', stance: 'commits', content: spanOf(text, 'pier would stay'), confidence: 0.9 },
  ],
  summary: { sentences: [] },
};

it('judges each finding by what is annotated', () => {
  expect(judgeFindings(gold, analysis)).toEqual([
    { kind: 'name', by: 'title', right: true },
    { kind: 'name', by: 'title', right: false },
    { kind: 'reference', by: 'salience', right: false },
    { kind: 'office', by: 'title', right: true, confidence: 0.8 },
    { kind: 'attribution', by: 'learned', right: true, confidence: 0.5 },
    { kind: 'speaker', by: 'salience', right: false },
    { kind: 'position', right: true, confidence: 0.9 },
  ]);
});

it('sums findings up by kind and step', () => {
  const lines = stepTable(judgeFindings(gold, analysis)).split('\n');
  expect(lines[0]).toMatch(/^step +found +right +precision +claimed$/);
  expect(lines).toContainEqual(expect.stringMatching(/^names +2 +1 +0\.500 +·$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}title +1 +1 +1\.000 +0\.800$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}\(not told\) +1 +1 +1\.000 +0\.900$/));
});
