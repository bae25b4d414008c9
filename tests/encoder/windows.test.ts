import { expect, it } from 'vitest';
import { cutForEncoder, type MarkedSpan, MARKS } from '../../lib/encoder/windows';
import { readVocabulary } from '../../lib/encoder/word-pieces';
import { parse } from '../../lib/language/parse';
import { articleFromText } from '../../lib/text/article-from-text';

const vocabulary = readVocabulary(
  ['[UNK]', '[CLS]', '[SEP]', '.', 'go', '##es', 'the', 'mayor', 'said', 'rain'].join('\n'),
);

function cut(text: string, marked: readonly MarkedSpan[] = []) {
  return cutForEncoder(parse(articleFromText(text)), marked, vocabulary);
}

/** A sentence of so many pieces, its full stop included. */
const sentence = (pieces: number) => `The${' rain'.repeat(pieces - 2)}.`;

/** Of each window the lengths of its parts. */
function shapes(text: string): number[][] {
  const { pieces, windows } = cut(text);
  const places = windows.flatMap((window) => [...window.places].filter((place) => place >= 0));
  expect(places, 'each piece once, in order').toEqual(Array.from(pieces.ids, (_, at) => at));
  return windows.map(({ ids, places: at, marks }) => {
    expect([ids[0], ids.at(-1)]).toEqual([vocabulary.opening, vocabulary.parting]);
    expect(ids.length).toBeLessThanOrEqual(256);
    expect(marks).toHaveLength(ids.length);
    const ends = [...at.keys()].filter((place) => at[place]! < 0);
    return ends.slice(1).map((end, part) => end - ends[part]! - 1);
  });
}

it('packs paragraphs into windows, a parting piece between each two', () => {
  expect(shapes([100, 153, 2, 10].map(sentence).join('\n\n'))).toEqual([
    [100, 153],
    [2, 10],
  ]);
  expect(shapes([100, 154].map(sentence).join('\n\n'))).toEqual([[100], [154]]);
  expect(shapes(sentence(254))).toEqual([[254]]);
});

it('parts a long paragraph where a sentence ends, and its rest goes with what follows', () => {
  const long = [200, 54, 120, 120, 30].map(sentence).join(' ');
  expect(shapes(`${sentence(10)}\n\n${long}\n\n${sentence(100)}`)).toEqual([
    [10],
    [254],
    [240],
    [30, 100],
  ]);
});

it('parts a sentence that is longer than a window anywhere', () => {
  // Words of two pieces: a sentence of too many words is none for the splitter either.
  const long = `The${' goes'.repeat(240)}.`;
  expect(shapes([sentence(40), long, sentence(10)].join(' '))).toEqual([[40], [254], [238]]);
});

it('leaves out what has no piece', () => {
  expect(shapes('')).toEqual([]);
  expect(shapes(`${sentence(5)}\n\n\u0301\n\n${sentence(6)}`)).toEqual([[5, 6]]);
});

it('tells where in the text a window stands', () => {
  const text = `  ${sentence(200)}\n\n${sentence(100)}  `;
  expect(cut(text).windows.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    sentence(200),
    sentence(100),
  ]);
});

it('marks pieces that share a character with a marked span: cue before source before content', () => {
  const text = 'The mayor said the rain goes.';
  const span = (words: string, as: MarkedSpan['as']) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, as };
  };
  const marked = [
    span('mayor said', 'source'),
    span('said', 'cue'),
    span('said the rain go', 'content'),
    { start: 4, end: 4, as: 'cue' as const },
  ];
  const { pieces, windows } = cut(text, marked);
  const [{ marks, places }] = windows as [(typeof windows)[number]];
  const told = Array.from(places, (at, i) =>
    at < 0 ? marks[i] : `${text.slice(pieces.starts[at], pieces.ends[at])} ${marks[i]}`,
  );
  const { source, cue, content } = MARKS;
  expect(told).toEqual([
    0,
    'The 0',
    `mayor ${source}`,
    `said ${cue}`,
    `the ${content}`,
    `rain ${content}`,
    `go ${content}`,
    'es 0',
    '. 0',
    0,
  ]);
});
