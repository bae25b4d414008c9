import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../lib/language/parse';
import { articleFromText } from '../../lib/text/article-from-text';

function sentences(text: string): string[] {
  return parse(articleFromText(text)).sentences.map(({ start, end }) => text.slice(start, end));
}

/** "word/TAG word/TAG" */
function tagged(text: string): string {
  return parse(articleFromText(text))
    .sentences.flatMap(({ tokens }) => tokens.map((token) => `${token.text}/${token.tag}`))
    .join(' ');
}

function words(text: string): string[] {
  return parse(articleFromText(text)).sentences.flatMap(({ tokens }) =>
    tokens.map((token) => token.text),
  );
}

it.each<[string, string[]]>([
  [
    'Mr. A. B. Okoro met Sen. Ruth Lindqvist. She left.',
    ['Mr. A. B. Okoro met Sen. Ruth Lindqvist.', 'She left.'],
  ],
  [
    'The U.S. Senate met. In the U.S. It rained.',
    ['The U.S. Senate met.', 'In the U.S.', 'It rained.'],
  ],
  ['“We go.” He left.', ['“We go.”', 'He left.']],
  [
    '“Why?” Amara Obi asked. “Who knows?” he said.',
    ['“Why?” Amara Obi asked.', '“Who knows?” he said.'],
  ],
  [
    'It rose 3.5 percent to $4.2 million. No one knew.',
    ['It rose 3.5 percent to $4.2 million.', 'No one knew.'],
  ],
  ['Dana Roe (D-Mass.) spoke. So did he.', ['Dana Roe (D-Mass.) spoke.', 'So did he.']],
  ['A heading\n\nA line without end', ['A heading', 'A line without end']],
])('parts sentences of %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each<[string, string[]]>([
  ['Seoul’s envoy didn’t go.', ['Seoul', '’s', 'envoy', 'did', 'n’t', 'go', '.']],
  ["The Joneses' house", ['The', 'Joneses', "'", 'house']],
  ['Cho Tae-yong’s', ['Cho', 'Tae-yong', '’s']],
  ['“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
  ["''No,'' she said", ["''", 'No', ',', "''", 'she', 'said']],
  ['Netan\u00ADyahu went', ['Netan\u00ADyahu', 'went']],
  ['O’Neill of AT&T—really', ['O’Neill', 'of', 'AT&T', '—', 'really']],
])('splits %j into words and marks', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('tags words in the Penn manner', () => {
  expect(tagged('The minister said that Seoul has rejected her claims.')).toBe(
    'The/DT minister/NN said/VBD that/IN Seoul/NNP has/VBZ rejected/VBN her/PRP$ claims/NNS ./.',
  );
  expect(tagged('It’s the party’s plan, he wouldn’t deny.')).toBe(
    'It/PRP ’s/VBZ the/DT party/NN ’s/POS plan/NN ,/, he/PRP would/MD n’t/RB deny/VB ./.',
  );
});

it('gives the dictionary form of verbs and plural nouns', () => {
  const { tokens } = parse(articleFromText('Ministries denied what she is saying.')).sentences[0]!;
  expect(tokens.map(({ lemma }) => lemma).slice(0, 6)).toEqual([
    'ministry',
    'deny',
    'what',
    'she',
    'be',
    'say',
  ]);
});

it('leaves soft hyphens out of the normal form', () => {
  const { tokens } = parse(articleFromText('Dr. O’Ne\u00ADal')).sentences[0]!;
  expect(tokens.at(-1)!.normal).toBe("o'neal");
});

const anything = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '\n\n',
      '. ',
      '\ud83d',
      '\udc00',
      '\u0000',
      '\u00ad',
      ' Mr. ',
      ' said ',
      'Ana',
      ' U.S. ',
      '’s',
      '...',
    ),
  ),
);

it('keeps every span inside the text and in order, whatever the text', () => {
  fc.assert(
    fc.property(anything, (parts) => {
      const text = parts.join('');
      const parsed = parse(articleFromText(text));
      let last = 0;
      for (const sentence of parsed.sentences) {
        const block = parsed.article.blocks[sentence.block]!.span;
        expect(sentence.start).toBeGreaterThanOrEqual(block.start);
        expect(sentence.end).toBeLessThanOrEqual(block.end);
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.tag).not.toBe('');
          last = token.end;
        }
        expect(sentence.end).toBe(last);
      }
      for (const { start, end } of parsed.quotations) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

it.each([
  ['behind a noun that a letter tells apart', 'He went to Block D. Mayor Ruiz stayed.', 2],
  ['behind a site', 'Ruiz wrote on X. Senator Brandt answered.', 2],
  ['before a quotation', 'They took pills of Q. “We stay here,” Ruiz said.', 2],
  ['before one that opens with a closing mark', 'They left. ”We stay”, said Ruiz.', 2],
  ['but not within a name', 'Senator Olle B. Brandt stayed.', 1],
  ['nor before a nickname', 'They saw Olaf J. “Olle” Brandt leave.', 1],
])('ends a sentence with a letter %s', (_, text, count) => {
  expect(parse(articleFromText(text)).sentences).toHaveLength(count);
});

it.each([
  ['Ana Ruiz¹ left.', 'Ruiz'],
  ['“We stay,”² Ruiz said.', '”'],
  ['Ana Ruiz* left.', 'Ruiz'],
  ['Ana Ruiz[12] left.', 'Ruiz'],
  ['It burned 40 km².', 'km²'],
])('takes the mark of a note for no word: %s', (text, last) => {
  expect(words(text)).toContain(last);
  expect(words(text).join(' ')).not.toMatch(/[¹*[]| ²/);
});
