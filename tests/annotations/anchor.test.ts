import { expect, it } from 'vitest';
import { anchor, anchored } from '../../lib/annotations/anchor';
import { createAnnotation } from '../../lib/annotations/create';
import { articleOf, spanOf } from '../support/article';

const text = 'The minister opposes the new harbour toll. She said so twice on Monday.';
const note = createAnnotation(
  { kind: 'selection', span: spanOf(text, 'the new harbour toll') },
  articleOf(text),
  { id: 'urn:uuid:1', now: '2026-03-04T08:00:00Z' },
);

it('finds words where they stood', () => {
  expect(anchor(note, text)).toEqual({
    state: 'exact',
    span: spanOf(text, 'the new harbour toll'),
  });
});

it('follows words that moved', () => {
  const now = `An update was added on top. ${text}`;
  expect(anchor(note, now)).toEqual({ state: 'moved', span: spanOf(now, 'the new harbour toll') });
});

it('is lost rather than on a lookalike', () => {
  expect(anchor(note, 'The minister opposes the bridge. She said so.').state).toBe('lost');
});

it('anchors each of several', () => {
  expect(anchored([note, note], text).map((each) => each.anchor.state)).toEqual(['exact', 'exact']);
});
