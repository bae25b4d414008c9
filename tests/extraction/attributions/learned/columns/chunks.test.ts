import { expect, it } from 'vitest';
import {
  tokenTable,
  PAD,
} from '../../../../../lib/extraction/attributions/learned/columns/token-table';
import { ahead, behind } from '../../../../../lib/extraction/attributions/learned/columns/chunks';
import { LEXICON_BITS } from '../../../../../lib/extraction/attributions/learned/columns/cue-lexicon';
import { parse } from '../../../../../lib/language/parse';
import { articleFromText } from '../../../../../lib/text/article-from-text';

const tableOf = (text: string) =>
  tokenTable(parse(articleFromText(text)), new Int8Array(1 << LEXICON_BITS));

/** The runs of a text, as words. */
function runs(text: string): string[] {
  const { tokens, end, chunks } = tableOf(text);
  const found: string[] = [];
  for (let at = PAD; at < end; at = chunks.to[at]!) {
    const words = tokens.slice(at - PAD, chunks.to[at]! - PAD);
    found.push(words.map(({ text: word }) => word).join(' '));
  }
  return found;
}

it('takes a noun with what goes before it, and a verb with its helpers, for one', () => {
  expect(runs('The old harbour master has never closed the gate.')).toEqual([
    'The old harbour master',
    'has never closed',
    'the gate',
    '.',
  ]);
});

it('parts what follows upon each other without a break between: nouns by their articles, sentences by their end', () => {
  expect(runs('She gave the crew a map. Rain fell.')).toEqual([
    'She',
    'gave',
    'the crew',
    'a map',
    '.',
    'Rain',
    'fell',
    '.',
  ]);
});

it('sees likeness of build, whatever the words', () => {
  const one = tableOf('The mayor said the bridge would close.').chunks;
  const other = tableOf('A tired clerk said our old ferry may return.').chunks;
  expect(ahead(one, PAD, 3)).toBe(ahead(other, PAD, 3));
  expect(behind(one, PAD + 3)).toBe(behind(other, PAD + 4));
  expect(ahead(one, PAD, 2)).not.toBe(ahead(one, PAD + 2, 2));
});
