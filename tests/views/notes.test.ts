import { expect, it } from 'vitest';
import { anchored } from '../../lib/annotations/anchor';
import { createAnnotation } from '../../lib/annotations/create';
import type { SaveWish } from '../../lib/model/annotation';
import { isKept, notesAbout, noteView } from '../../lib/views/notes';
import { articleOf, spanOf } from '../support/article';

const text = 'Minister Ada Brook opposes the new harbour toll. She said so twice on Monday.';
const article = articleOf(text);
const toll: SaveWish = {
  kind: 'position',
  span: spanOf(text, 'the new harbour toll'),
  person: 'Ada Brook',
  stance: 'opposes',
};

function kept(wish: SaveWish, now = text) {
  const annotation = createAnnotation(wish, article, {
    id: 'urn:uuid:1',
    now: '2026-03-04T08:00:00Z',
  });
  return anchored([annotation], now);
}

it('reads a note back as it was kept', () => {
  const [note] = kept({ ...toll, note: 'Compare with April.' });
  expect(noteView(note!)).toEqual({
    words: 'the new harbour toll',
    comment: 'Compare with April.',
    about: 'Ada Brook · opposes',
    state: '',
  });
});

it('does not tell a person twice whose name is all that was kept', () => {
  const [note] = kept({ kind: 'official', span: spanOf(text, 'Ada Brook'), person: 'Ada Brook' });
  expect(noteView(note!).about).toBe('');
});

it('takes no words of the reader for a tag', () => {
  const [note] = kept({ kind: 'selection', span: toll.span, note: 'person:Somebody else' });
  expect(noteView(note!)).toMatchObject({ comment: 'person:Somebody else', about: '' });
});

it('says when the words are gone', () => {
  const [note] = kept(toll, 'Another article altogether, about the price of bread.');
  expect(noteView(note!).state).toBe('These words are no longer on the page.');
});

it('knows what is kept by its kind and place, and a person wherever named', () => {
  const notes = [
    ...kept(toll),
    ...kept({ kind: 'official', span: spanOf(text, 'Ada Brook'), person: 'Ada Brook' }),
  ];
  expect(isKept(notes, toll)).toBe(true);
  expect(isKept(notes, { ...toll, kind: 'quote' })).toBe(false);
  expect(isKept(notes, { ...toll, span: spanOf(text, 'toll') })).toBe(false);
  const elsewhere = spanOf(text, 'She');
  expect(isKept(notes, { kind: 'official', span: elsewhere, person: 'Ada Brook' })).toBe(true);
});

it('does not call kept what is no longer on the page', () => {
  expect(isKept(kept(toll, 'Another article, about bread and its price.'), toll)).toBe(false);
});

it('finds the notes about a person', () => {
  expect(notesAbout(kept(toll), 'Ada Brook')).toHaveLength(1);
  expect(notesAbout(kept(toll), 'Ola Finn')).toHaveLength(0);
});
