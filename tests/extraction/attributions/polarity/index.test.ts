import { describe, expect, it } from 'vitest';
import { withPolarity } from '../../../../lib/extraction/attributions/polarity';
import { parse } from '../../../../lib/language/parse';
import type { Attribution } from '../../../../lib/model/analysis';
import { articleFromText } from '../../../../lib/text/article-from-text';
import { marked } from '../../../support/marked';

/** The polarities of the attributions that are marked, "[source:1 Roe] [cue:1 said] [content:1 …]", in the order of their numbers. */
function polarities(source: string): readonly (string | undefined)[] {
  const { text, marks } = marked(source);
  const numbers = [...new Set(marks.map(({ name }) => name.split(':')[1]!))].toSorted();
  const attributions = numbers.map((number): Attribution => {
    const at = (role: string) => marks.find(({ name }) => name === `${role}:${number}`);
    const [content, cue, by] = [at('content')!, at('cue')!, at('source')];
    return {
      id: `a${Number(number)}`,
      content: [{ start: content.start, end: content.end }],
      cue: { start: cue.start, end: cue.end },
      ...(by && { source: { span: { start: by.start, end: by.end }, kind: 'person' } }),
      manner: 'indirect',
      confidence: 1,
    };
  });
  return withPolarity(parse(articleFromText(text)), attributions).map(
    ({ polarity = 'affirmed' }) => polarity,
  );
}

it('takes nobody’s name for a word', () => {
  expect(
    polarities('[content:1 “The quay is safe,”] [source:1 Unni Lie] [cue:1 said] on Monday.'),
  ).toEqual(['affirmed']);
});

describe('what is attributed was not said', () => {
  it.each([
    '[source:1 Neither Falk] nor Venn [cue:1 said] [content:1 that the quay was safe].',
    '[source:1 Mayor Falk] [cue:1 disputes] [content:1 that the quay was safe].',
    '[source:1 Mayor Falk] [cue:1 denied] [content:1 the quay was safe].',
    '[source:1 Mayor Falk] [cue:1 dismissed] [content:1 the claim that the quay was safe].',
    '[source:1 Mayor Falk] [cue:1 declined] [content:1 to say whether the quay was safe].',
    '[source:1 Mayor Falk] [cue:1 said nothing about] [content:1 the quay].',
    '[source:1 Mayor Falk] [cue:1 gave no sign] [content:1 that the quay would close].',
    '[content:1 “It is over,”] [source:1 Mayor Falk] never [cue:1 said].',
  ])('%s', (source) => expect(polarities(source)).toEqual(['negated']));
});

describe('what is attributed was only supposed', () => {
  it.each([
    '[source:1 Mayor Falk] was [cue:1 accused] of saying [content:1 that the quay was safe].',
    '[source:1 Mayor Falk] is [cue:1 said] to have told a barber [content:1 that the quay was safe].',
    '[source:1 Mayor Falk] [cue:1 pretended] [content:1 that the quay was safe].',
    '[content:1 “It is over,”] [source:1 Mayor Falk] might [cue:1 say].',
    'Did [source:1 Mayor Falk] [cue:1 say] [content:1 that the quay was safe]?',
  ])('%s', (source) => expect(polarities(source)).toEqual(['unreal']));
});

describe('what is attributed was said', () => {
  it.each([
    '[source:1 Mayor Falk] [cue:1 said] [content:1 nothing would change at the quay].',
    '[source:1 Mayor Falk] [cue:1 rejected] [content:1 the plan for the quay].',
    '[source:1 Mayor Falk] does not [cue:1 doubt] [content:1 that the quay is safe].',
    '[source:1 Mayor Falk] [cue:1 declined] [content:1 to sell the quay].',
    'If it rains, [source:1 Mayor Falk] [cue:1 said], [content:1 the quay will close].',
    '[content:1 If it rains the quay will close], [source:1 Mayor Falk] [cue:1 said].',
    '[cue:1 According to] [source:1 Mayor Falk], [content:1 nobody will be paid].',
    '[content:1 “I never said the quay was safe,”] [source:1 Falk] [cue:1 told] a radio station.',
  ])('%s', (source) => expect(polarities(source)).toEqual(['affirmed']));
});

it('holds what stands within what was not said for unsaid, but a claim that is denied was made', () => {
  const text =
    '[source:1 Falk] did not [cue:1 say] [content:1 that [source:2 Venn] had [cue:2 told] her [content:2 the quay was safe]].';
  expect(polarities(text)).toEqual(['negated', 'negated']);
  const claim =
    '[source:1 Falk] [cue:1 denied] [content:1 a [cue:2 claim] by [source:2 Venn] [content:2 that the quay was safe]].';
  expect(polarities(claim)).toEqual(['negated', 'affirmed']);
});
