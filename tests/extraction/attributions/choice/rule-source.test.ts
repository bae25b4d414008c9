import { expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/extraction/attributions/candidate';
import { withRuleSources } from '../../../../lib/extraction/attributions/choice/rule-source';

// "“It is late,” the letter to Falk said."
const letter = { start: 14, end: 32 };
const falk = { start: 28, end: 32 };
const learned: Candidate = {
  content: [{ start: 0, end: 13 }],
  cue: { start: 33, end: 37 },
  confidence: 0.6,
  by: 'learned',
};
const rule: Candidate = {
  content: [{ start: 0, end: 5 }],
  cue: { start: 33, end: 37 },
  source: letter,
  confidence: 0.8,
  by: 'rule:quote-then-cue',
};

it.each<[string, Candidate]>([
  ['has none', learned],
  ['has the end of it', { ...learned, source: falk }],
])('gives a learned candidate a rule’s source where it %s, and says so', (_, candidate) => {
  expect(withRuleSources([candidate], [rule])).toEqual([
    { ...learned, source: letter, by: 'learned:rule-source' },
  ]);
});

it.each<[string, Candidate]>([
  ['is the same', { ...learned, source: letter }],
  ['is another', { ...learned, source: { start: 14, end: 24 } }],
])('leaves a learned source as it is where it %s', (_, candidate) => {
  expect(withRuleSources([candidate], [rule])).toEqual([candidate]);
});

it('takes a rule’s source for another where the rule is surest of the same content', () => {
  const other = { ...learned, source: { start: 14, end: 24 } };
  const surest = { ...rule, content: learned.content, confidence: 0.95 };
  expect(withRuleSources([other], [surest])[0]).toMatchObject({ source: letter });
});
