import { describe, expect, it } from 'vitest';
import { anchor, anchored } from '../../lib/annotations/anchor';
import { articleOf, noteOn } from '../support/noted';

const QUOTE = '“We will mend the northern mole before the autumn storms come,”';
const article = articleOf(
  `The council met at nine.\n\n${QUOTE} said Mayor Ingrid Solvang.\n\nShe would not say what it costs.\n\n` +
    'Councillor Peder Aune laughed. “They told us so in this very room,” he said.',
);
const note = noteOn(article, QUOTE);
const wordsOf = (text: string, of = note) => {
  const place = anchor(of, text);
  return place.state === 'lost' ? null : text.slice(place.span.start, place.span.end);
};

it('is exact in the same text', () => {
  expect(anchor(note, article.text)).toEqual({
    state: 'exact',
    span: { start: 26, end: 26 + QUOTE.length },
  });
});

it('is moved where words were put before it', () => {
  const text = `Updated at noon.\n\n${article.text}`;
  expect(anchor(note, text).state).toBe('moved');
  expect(wordsOf(text)).toBe(QUOTE);
});

it('is changed where its wording was edited', () => {
  const text = article.text.replace('autumn storms', 'winter storms');
  expect(anchor(note, text).state).toBe('changed');
  expect(wordsOf(text)).toBe(QUOTE.replace('autumn', 'winter'));
});

describe('is lost', () => {
  it('where the paragraph is gone', () => {
    const text = article.text.replace(`${QUOTE} said Mayor Ingrid Solvang.\n\n`, '');
    expect(anchor(note, text)).toEqual({ state: 'lost' });
  });

  it('in another article, also one about the same matter', () => {
    const text =
      'The mayor of Osterby has promised to mend the northern mole, which storms have undercut.\n\n' +
      '“We shall see about the autumn,” the harbour master said. Storms come early here.';
    expect(anchor(note, text)).toEqual({ state: 'lost' });
  });

  it('rather than on a lookalike: a quotation of the same shape by somebody else', () => {
    const other = '“We will sell the southern quay after the spring elections end,”';
    expect(anchor(note, article.text.replace(QUOTE, other))).toEqual({ state: 'lost' });
  });

  it('where a name that was marked stands only in other surroundings', () => {
    const name = noteOn(article, 'Aune');
    expect(anchor(name, 'A street in town is called Aune Lane.')).toEqual({ state: 'lost' });
  });

  it('in an empty page', () => {
    expect(anchor(note, '')).toEqual({ state: 'lost' });
  });
});

it('tells the second of two like names from the first', () => {
  const twice = articleOf('Aune came early. Nobody spoke to Aune, and Aune spoke to nobody.');
  const start = twice.text.indexOf('Aune', 20);
  const second = noteOn(twice, 'Aune', { span: { start, end: start + 4 } });
  const text = `On Monday, ${twice.text}`;
  expect(anchor(second, text)).toEqual({
    state: 'moved',
    span: { start: start + 11, end: start + 15 },
  });
});

it('anchors each of several', () => {
  expect(anchored([note, note], article.text).map((each) => each.anchor.state)).toEqual([
    'exact',
    'exact',
  ]);
});
