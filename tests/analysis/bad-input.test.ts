import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze';
import { MOST } from '../../lib/analysis/opening';
import { standard } from '../../lib/analysis/extractors';
import { modelsFromDisk } from '../../lib/commands/read-models';
import type { Analysis } from '../../lib/model/analysis';
import { articleFromText } from '../../lib/text/article-from-text';
import { cpuTime } from '../support/cpu-time';

const extractors = standard(modelsFromDisk());

/** Analyses a text, and fails where a span does not lie in it or the answer is no JSON. */
function sound(text: string): Analysis {
  const analysis = analyze(articleFromText(text), extractors);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  for (const { start, end } of spansOf(analysis)) {
    if (start >= 0 && end > start && end <= text.length) continue;
    expect.fail(`a span from ${start} to ${end} in a text of ${text.length} units`);
  }
  return analysis;
}

function spansOf(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  return 'start' in value && 'end' in value
    ? [value as { start: number; end: number }, ...inner]
    : inner;
}

const ENGLISH = 'The plan is for the people of the town and it was not theirs to make. ';
const PROSE =
  'The minister said on Tuesday that the plan was wrong. “We will fight it,” he told reporters, and President Amara Obi of Kenya agreed with him that Nairobi must act.\n\n';

const KINDS: Readonly<Record<string, string>> = {
  'no spaces': 'thequickbrownfox',
  'nothing but quotation marks': '“"”’‘«»„',
  'straight marks': '"',
  'unclosed quotations': '“We will fight it, he said. ',
  'words without an end': 'the minister said he was sure and President Amara Obi told him ',
  'nothing but cues': 'said the ',
  'mixed scripts': 'the министр said 部長 “قال” of 장관 ',
  'lone surrogates': 'the \ud83d minister \udc00 said ',
  'control characters': 'the\u0000 minister\u0007 said\u001b[0m \u202e',
  'invisible characters': 'the\u00ad min\u200bister\u2060 said\ufeff ',
  'combining marks': 'the e\u0301\u0301\u0301 said ',
  'blank lines': 'the\n\n',
  'single lines': 'the minister said\n',
  capitals: 'THE MINISTER AMARA OBI SAID ',
  'nested quotations': 'the “a ‘b “c ',
  brackets: 'the (',
  'addresses and numbers': 'https://a.b/c 1,2.3 a@b.c ',
  'titles without names': 'President Prime Minister Senator of the ',
};

it('answers an empty text, blanks, one word and one mark', () => {
  for (const text of ['', ' ', '\n\n\n', '\u0000', 'Obi', '“', '.', '\ud83d']) {
    expect(sound(text).attributions, JSON.stringify(text)).toEqual([]);
  }
});

it.each(Object.keys(KINDS))('answers a text of %s', (kind) => {
  sound(ENGLISH + KINDS[kind]!.repeat(40));
});

it('answers what is pieced together of all these kinds', () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.values(KINDS)),
    fc.constantFrom(...PROSE.split(/(?<= )/)),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      sound(ENGLISH + pieces.join(''));
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('takes not much more time for each word of a longer text', () => {
  const time = (text: string) => cpuTime(() => sound(text));
  for (const unit of [PROSE, KINDS['words without an end']!]) {
    const text = (times: number) => ENGLISH + unit.repeat(Math.ceil((times * 2_000) / unit.length));
    time(text(1));
    // Eight times as long: it would be 64 times as dear were the cost of two words that of a pair.
    expect(time(text(8)) / time(text(1)), unit).toBeLessThan(32);
  }
}, 180_000);

it('reads the opening of five million letters, and says how far it read', () => {
  const { readTo, attributions } = sound(PROSE.repeat(5_000_000 / PROSE.length));
  expect(readTo).toBeGreaterThan(MOST - 1_000);
  expect(readTo).toBeLessThanOrEqual(MOST);
  expect(attributions.length).toBeGreaterThan(1_000);
  expect(sound(ENGLISH + '“'.repeat(5_000_000)).readTo).toBeLessThanOrEqual(MOST);
  expect(sound(ENGLISH + 'x'.repeat(5_000_000)).readTo).toBeLessThanOrEqual(MOST);
}, 180_000);
