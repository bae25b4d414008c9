import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readVocabulary, wordPieces } from '../../lib/encoder/word-pieces';

const shipped = readVocabulary(readFileSync('assets/models/pieces.txt', 'utf8'));

/** What `lib/training/reader/word_pieces_reference.py` wrote of a sentence. */
interface Reference {
  readonly text: string;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

it('cuts a thousand sentences as the original tokenizer does, and says where each piece stands', () => {
  const lines = gunzipSync(readFileSync('tests/encoder/word-pieces.jsonl.gz')).toString();
  const references = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reference);
  expect(references).toHaveLength(1_000);
  for (const { text, ids, starts, ends } of references) {
    const found = wordPieces(text, { start: 0, end: text.length }, shipped);
    expect({
      text,
      ids: [...found.ids],
      starts: [...found.starts],
      ends: [...found.ends],
    }).toEqual({ text, ids, starts, ends });
  }
});

const small = readVocabulary(
  ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'cafe', 'rain', '##s', '##y', '!', '##a'].join('\n'),
);

/** Pieces as they are written in the text, each with its number. */
function cut(text: string, start = 0, end = text.length): string[] {
  const { ids, starts, ends } = wordPieces(text, { start, end }, small);
  return Array.from(ids, (id, at) => `${text.slice(starts[at], ends[at])} ${id}`);
}

it.each([
  ['Rains, rainy!', ['Rain 5', 's 6', ', 1', 'rain 5', 'y 7', '! 8']],
  // Letters that get shorter or longer on the way leave the places of those after them alone.
  ['CAFÉS cafe\u0301s', ['CAFÉ 4', 'S 6', 'cafe 4', 's 6']],
  ['İ rain', ['İ 1', 'rain 5']],
  ['🌧 rain', ['🌧 1', 'rain 5']],
  ['ra\u00adin\u200b!', ['ra\u00adin 5', '! 8']],
  // A word is known as a whole or not at all.
  ['rainz rain', ['rainz 1', 'rain 5']],
  ['\ud83c rain\udf27', ['rain 5']],
  [`rain${'s'.repeat(96)}`, ['rain 5', ...Array<string>(96).fill('s 6')]],
  [`rain${'s'.repeat(97)}`, [`rain${'s'.repeat(97)} 1`]],
])('cuts %j', (text, pieces) => {
  expect(cut(text)).toEqual(pieces);
});

it('reads the given stretch of a text alone, by places in the whole', () => {
  expect(cut('rain rains', 5)).toEqual(['rain 5', 's 6']);
  expect(cut('rain rains', 5, 9)).toEqual(['rain 5']);
});

it('gives pieces in order, each of some characters, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { ids, starts, ends } = wordPieces(text, { start: 0, end: text.length }, shipped);
      for (let at = 0; at < ids.length; at++) {
        expect(ends[at]!).toBeGreaterThan(starts[at]!);
        expect(starts[at]!).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(ends[at]!).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
      }
    }),
  );
});

it('refuses a vocabulary without the pieces that every reading needs', () => {
  expect(() => readVocabulary('[PAD]\n[UNK]\n[CLS]\nrain')).toThrow('[SEP]');
});
