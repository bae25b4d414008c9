import { expect, it } from 'vitest';
import { sentenceAround, sentenceParts } from '../../lib/views/sentences';
import { spanOf } from '../support/article';

const text = 'It rained. Mayor Ruiz warned that the\n\npier may fall. All left.';
const sentences = ['It rained.', 'Mayor Ruiz warned that the\n\npier may fall.', 'All left.'].map(
  (words) => spanOf(text, words),
);
const pier = spanOf(text, 'the\n\npier may fall');
const warned = spanOf(text, 'warned');

it('finds the whole sentences that hold words', () => {
  expect(sentenceAround(sentences, [pier, warned])).toEqual(sentences[1]);
  const across = spanOf(text, 'fall. All');
  expect(sentenceAround(sentences, [across])).toEqual({
    start: sentences[1]!.start,
    end: text.length,
  });
  expect(sentenceAround([], [pier, warned])).toEqual({ start: warned.start, end: pier.end });
});

it('tells content and cue from the rest, and leaves out no word', () => {
  const parts = sentenceParts(text, sentences[1]!, { contents: [pier], cues: [warned] });
  expect(parts).toEqual([
    { words: 'Mayor Ruiz ', is: 'rest' },
    { words: 'warned', is: 'cue' },
    { words: ' that ', is: 'rest' },
    { words: 'the pier may fall', is: 'content' },
    { words: '.', is: 'rest' },
  ]);
});

it('keeps a cue that stands within what matters', () => {
  const parts = sentenceParts(text, sentences[1]!, { contents: [sentences[1]!], cues: [warned] });
  expect(parts.map(({ is }) => is)).toEqual(['content', 'cue', 'content']);
});
