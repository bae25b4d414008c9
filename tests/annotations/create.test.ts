import { expect, it } from 'vitest';
import { articleOf, noteOn } from '../support/noted';

const article = articleOf(
  'The council met at nine, as it does. “We will mend the mole,” the mayor said, and sat down again.',
);

it('keeps the words, what stands around them, and where they stand', () => {
  const { target } = noteOn(article, 'mend the mole');
  expect(target).toEqual({
    source: 'https://news.example/levy',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: 'mend the mole',
        prefix: 't at nine, as it does. “We will ',
        suffix: ',” the mayor said, and sat down ',
      },
      { type: 'TextPositionSelector', start: 46, end: 59 },
    ],
  });
});

it('tells by tags what was saved, and by a comment what the reader wrote', () => {
  const note = noteOn(article, 'mend the mole', {
    kind: 'position',
    person: 'Ingrid Solvang',
    stance: 'commits',
    note: 'Again?',
  });
  expect(note).toMatchObject({ motivation: 'commenting', type: 'Annotation' });
  expect(note.body).toEqual([
    { type: 'TextualBody', purpose: 'tagging', value: 'kind:position' },
    { type: 'TextualBody', purpose: 'tagging', value: 'person:Ingrid Solvang' },
    { type: 'TextualBody', purpose: 'tagging', value: 'stance:commits' },
    { type: 'TextualBody', purpose: 'commenting', value: 'Again?' },
  ]);
});

it('is a highlight where the reader wrote nothing', () => {
  expect(noteOn(article, 'mend').motivation).toBe('highlighting');
  expect(noteOn(article, 'mend', { note: '' }).motivation).toBe('highlighting');
});

it('is JSON', () => {
  const note = noteOn(article, 'mend the mole', { note: 'Again?' });
  expect(JSON.parse(JSON.stringify(note))).toEqual(note);
});
