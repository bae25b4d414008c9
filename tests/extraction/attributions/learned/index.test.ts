import fc from 'fast-check';
import { expect, it } from 'vitest';
import { modelsFromDisk } from '../../../../lib/commands/read-models';
import { learnedCandidates } from '../../../../lib/extraction/attributions/learned';
import { ruleCandidates } from '../../../../lib/extraction/attributions/rules';
import { parse } from '../../../../lib/language/parse';
import type { ParsedText } from '../../../../lib/language/parsed-text';
import { articleFromText } from '../../../../lib/text/article-from-text';
import { cpuTime } from '../../../support/cpu-time';
import { expectAttributions } from '../../../support/expect-attributions';

const learned = learnedCandidates(modelsFromDisk().attributions);
const generate = (text: ParsedText) => learned(text, ruleCandidates(text));
const find = (text: string) => generate(parse(articleFromText(text)));

it.each([
  '[content “The harbour will stay open,”] [cue said] [source Dalia Venn].',
  '[source Dalia Venn] [cue said] [content the harbour will stay open].',
  '[content The harbour will stay open], [source the mayor] [cue said].',
  '[source The mayor] [cue warned] [content that the harbour could close].',
  '[content “We have time,”] [source she] [cue told] reporters, [content “but not for ever.”]',
])('finds what the models that ship are for: %s', (sentence) => {
  expectAttributions(generate, sentence);
});

it('keeps quiet where nobody says anything', () => {
  expect(
    find('The ferry left at noon. Rain fell on the market, and the shops closed early.'),
  ).toEqual([]);
});

it('tells what spoke for a finding', () => {
  const [found] = find('“The harbour will stay open,” said Dalia Venn.');
  expect(found?.by).toBe('learned');
  expect(found?.terms).toEqual({
    cueScore: expect.any(Number),
    contentLog: expect.any(Number),
    sourceLog: expect.any(Number),
    mark: expect.any(Number),
    rules: expect.any(Number),
  });
  expect(found!.terms!['rules'], 'rules know a quotation beside its cue').toBeGreaterThan(0.8);
});

const words = fc.array(
  fc.constantFrom(
    ..."said says that “ ” \" ' ’ '' , . : ; ― ( ) he she Mayor Venn told according to the a \n\n warned 4 \ud83d \u0000 ­".split(
      ' ',
    ),
  ),
  { maxLength: 120 },
);

it('answers any text with spans of words inside it, and probabilities', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('', ' '), (parts, glue) => {
      const text = parts.join(glue);
      for (const { content, cue, source, confidence } of find(text)) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const span of [...content, cue!, ...(source ? [source] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

it('takes time in proportion to the text, with full stops or without', () => {
  const time = (text: string) => {
    const parsed = parse(articleFromText(text));
    return Math.min(...[0, 1, 2].map(() => cpuTime(() => generate(parsed))));
  };
  for (const phrase of ['she said “it is so” and he said that ', 'He said so. ']) {
    const ratio = time(phrase.repeat(400)) / time(phrase.repeat(50));
    expect(ratio, phrase).toBeLessThan(24);
  }
}, 60_000);
