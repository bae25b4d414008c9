import type { TableIndex, TextOffset } from '../../../../model/text';
import type { ParsedText, Quotation, Token } from '../../../../language/parsed-text';
import { hashString } from '../../../../learning/hashing';
import { type Chunks, chunksOf } from './chunks';
import type { CueLexicon } from './cue-lexicon';
import { lexiconPlace } from './cue-lexicon';
import { wordKindOf, PROPER, VERB } from './word-kind';

/** So many empty places lie before the first token and behind the last, so that a look at neighbours needs no bounds check. */
export const PAD = 4;

/**
 * The tokens of a text flattened into columns, which is what features read. A token’s place (`TableIndex`) counts from `PAD`.
 * Names and numbers have no identity here, so that no model learns who was in the news when it was trained.
 */
export interface TokenTable {
  readonly tokens: readonly Token[];
  /** One past the last token's place. */
  readonly end: TableIndex;
  /** Hashes of wording, dictionary form, part of speech. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly kind: Uint8Array;
  /** How often the lemma signals an attribution: the cue lexicon's bucket. */
  readonly cueness: Uint8Array;
  /** Number of the sentence; that of the quotation plus one, 0 outside. */
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  /** Where the token stands to a quotation: 0 outside, else its length class, plus 8 on its first mark and 16 on its last. */
  readonly quoted: Uint8Array;
  /** First place and one past the last, by sentence. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly block: Int32Array;
  /** How many stand before a place: verbs, commas, "that", quotation marks, "and" and "but". */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly thats: Int32Array;
  readonly marks: Int32Array;
  readonly ands: Int32Array;
  readonly chunks: Chunks;
}

const NAME = hashString('<name>');
const NUMBER = hashString('<number>');

/** The columns of a text. */
export function tokenTable(text: ParsedText, lexicon: CueLexicon): TokenTable {
  const tokens = text.sentences.flatMap((sentence) => sentence.tokens);
  const size = tokens.length + 2 * PAD;
  const column = () => new Int32Array(size);
  const table = {
    tokens,
    end: PAD + tokens.length,
    word: column(),
    lemma: column(),
    tag: column(),
    kind: new Uint8Array(size),
    cueness: new Uint8Array(size),
    sentence: column().fill(-1),
    quotation: column(),
    quoted: new Uint8Array(size),
    sentenceStart: new Int32Array(text.sentences.length),
    sentenceEnd: new Int32Array(text.sentences.length),
    block: Int32Array.from(text.sentences, ({ block }) => block),
    verbs: column(),
    commas: column(),
    thats: column(),
    marks: column(),
    ands: column(),
  };
  fillWords(table, lexicon);
  let at = PAD;
  for (const [index, sentence] of text.sentences.entries()) {
    table.sentenceStart[index] = at;
    table.sentence.fill(index, at, at + sentence.tokens.length);
    at += sentence.tokens.length;
    table.sentenceEnd[index] = at;
  }
  fillQuotations(table, text.quotations);
  fillCounts(table);
  return { ...table, chunks: chunksOf(tokens, PAD, table) };
}

type Columns = Omit<TokenTable, 'chunks'>;

function fillWords(table: Columns, lexicon: CueLexicon): void {
  const hashes = new Map<string, number>();
  const hashOf = (text: string): number => {
    let hash = hashes.get(text);
    if (hash === undefined) {
      hash = hashString(text);
      hashes.set(text, hash);
    }
    return hash;
  };
  for (const [index, { normal, lemma, tag }] of table.tokens.entries()) {
    const at = PAD + index;
    const kind = wordKindOf(tag);
    const number = /^\d/.test(normal);
    table.kind[at] = kind;
    table.tag[at] = hashOf(tag);
    table.word[at] = kind & PROPER ? NAME : number ? NUMBER : hashOf(normal);
    table.lemma[at] = kind & PROPER ? NAME : number ? NUMBER : hashOf(lemma);
    table.cueness[at] = lexicon[lexiconPlace(table.lemma[at]!, kind)]!;
  }
}

function fillQuotations(table: Columns, quotations: readonly Quotation[]): void {
  let at = PAD;
  for (const [index, { start, end, open }] of quotations.entries()) {
    while (at < table.end && table.tokens[at - PAD]!.end <= start) at++;
    const first = at;
    while (at < table.end && table.tokens[at - PAD]!.start < end) at++;
    const words = at - first - 2;
    const size = words <= 2 ? 1 : words <= 5 ? 2 : words <= 14 ? 3 : 4;
    table.quotation.fill(index + 1, first, at);
    table.quoted.fill(size, first, at);
    if (at > first) {
      table.quoted[first]! |= 8;
      if (!open) table.quoted[at - 1]! |= 16;
    }
  }
}

function fillCounts(table: Columns): void {
  for (let at = PAD; at < table.end; at++) {
    const { text, normal } = table.tokens[at - PAD]!;
    table.verbs[at + 1] = table.verbs[at]! + (table.kind[at]! & VERB ? 1 : 0);
    table.commas[at + 1] = table.commas[at]! + (text === ',' ? 1 : 0);
    table.thats[at + 1] = table.thats[at]! + (normal === 'that' ? 1 : 0);
    table.marks[at + 1] = table.marks[at]! + (table.quoted[at]! > 7 ? 1 : 0);
    table.ands[at + 1] = table.ands[at]! + (normal === 'and' || normal === 'but' ? 1 : 0);
  }
}

/** The place of the first token that ends behind an offset of the text, or one past the last. */
export function placeOfOffset(table: TokenTable, offset: TextOffset): TableIndex {
  let low = PAD;
  let high = table.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.tokens[middle - PAD]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
