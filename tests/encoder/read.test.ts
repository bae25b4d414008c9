import { expect, it } from 'vitest';
import { readVectors } from '../../lib/encoder/read';
import type { Encoder, EncoderInput } from '../../lib/encoder/session';
import { readVocabulary } from '../../lib/encoder/word-pieces';
import { parse } from '../../lib/language/parse';
import { articleFromText } from '../../lib/text/article-from-text';

const vocabulary = readVocabulary(['[UNK]', '[CLS]', '[SEP]', '.', 'the', 'rain'].join('\n'));

/** An encoder that says of each piece its number and its mark, and keeps what it was given. */
function echo(): Encoder & { readonly given: EncoderInput[] } {
  const given: EncoderInput[] = [];
  return {
    given,
    vocabulary,
    width: 2,
    async encode(input) {
      given.push(input);
      return Float32Array.from(input.ids, (id) => id).reduce(
        (rows, id, at) => (rows.set([id, input.marks[at]!], at * 2), rows),
        new Float32Array(input.ids.length * 2),
      );
    },
    async release() {},
  };
}

const paragraph = (pieces: number) => `The${' rain'.repeat(pieces - 2)}.`;
const paragraphs = [200, 201, 202].map(paragraph);
const written = paragraphs.join('\n\n');
const text = parse(articleFromText(written));
const spans = text.article.blocks.map(({ span }) => span);

it('gives each piece of the text its vector, whatever window it was in', async () => {
  const second = spans[1]!;
  const read = await readVectors(text, [{ ...second, as: 'content' }], echo());
  expect(read.pieces.ids).toHaveLength(603);
  for (const [at, id] of read.pieces.ids.entries()) {
    const mark = at >= 200 && at < 401 ? 3 : 0;
    expect([...read.vectors.subarray(at * 2, at * 2 + 2)]).toEqual([id, mark]);
  }
});

it('tells the pieces of a span', async () => {
  const read = await readVectors(text, [], echo());
  expect(read.of(spans[1]!)).toEqual({ from: 200, to: 401 });
  const rain = written.indexOf('rain');
  expect(read.of({ start: rain + 1, end: rain + 2 })).toEqual({ from: 1, to: 2 });
  expect(read.of({ start: rain - 1, end: rain })).toEqual({ from: 1, to: 1 });
});

it('reads what is most urgent first, and the rest in order', async () => {
  const encoder = echo();
  const known: boolean[][] = [];
  const urgency = ({ start }: { start: number }) => (start === spans[2]!.start ? 1 : 0);
  await readVectors(text, [], encoder, {
    urgency,
    progress: (_, __, soFar) => known.push(spans.map((span) => soFar.isRead(span))),
  });
  expect(encoder.given.map(({ ids }) => ids.length)).toEqual([204, 202, 203]);
  expect(known).toEqual([
    [false, false, true],
    [true, false, true],
    [true, true, true],
  ]);
});

it('tells how far it is', async () => {
  const told: number[][] = [];
  await readVectors(text, [], echo(), { progress: (done, all) => told.push([done, all]) });
  expect(told).toEqual([
    [200, 603],
    [401, 603],
    [603, 603],
  ]);
});

it('stops between two windows when it is told to', async () => {
  const encoder = echo();
  const stop = new AbortController();
  const reading = readVectors(text, [], encoder, {
    signal: stop.signal,
    progress: (done) => done > 300 && stop.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(encoder.given).toHaveLength(2);
  const late = readVectors(text, [], encoder, { signal: stop.signal });
  await expect(late).rejects.toMatchObject({ name: 'AbortError' });
  expect(encoder.given).toHaveLength(2);
});

it('lets others have their turn between windows', async () => {
  const turns: string[] = [];
  const reading = readVectors(text, [], echo(), { progress: () => turns.push('window') });
  setTimeout(() => turns.push('other'), 0);
  await reading;
  expect(turns.indexOf('other')).toBe(1);
});

it('has nothing to do for a text without words', async () => {
  const encoder = echo();
  const read = await readVectors(parse(articleFromText('')), [], encoder);
  expect([read.pieces.ids.length, read.vectors.length, encoder.given.length]).toEqual([0, 0, 0]);
});
