import { wordClass } from '../../../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../../../language/parsed-text';
import { spanOf } from '../../../../language/stretch';
import { isProperNoun, isVerbal, tagged } from '../../../../language/syntax/tags';
import type { TokenIndex } from '../../../../model/text';
import { LABELLED, LABELLED_AT_LENGTH, SIGNED, TITLED } from '../../../confidences';
import type { Candidate } from '../../candidate';
import type { Line } from '../line';

/** Tokens of the longest name, and of one that is surely a name. */
const LONGEST_NAME = 6;
const SHORT_NAME = 3;
const LABEL = wordClass('label');
/** What a name behind a dash is made of: "Head of the Dale Port". */
const OF_NAME = tagged('NNP* IN DT NN');
const DASH = /^(?:[—–―-]|--+)$/; // hyphen, en and em dash, horizontal bar

/** Whether a token is a dash, or a hyphen that stands for one. */
export function isDashToken({ text }: Token): boolean {
  return DASH.test(text);
}

/** A line without a full stop that ends with its source: "Ferry will stay: Ruiz". */
export function titled(_: ParsedText, lines: readonly Line[], at: number): readonly Candidate[] {
  const line = lines[at]!;
  const { tokens, quoted, sentence } = line;
  const { block } = sentence;
  if (lines[at - 1]?.sentence.block === block || lines[at + 1]?.sentence.block === block) return [];
  const colon = tokens.findLastIndex(({ text }) => text === ':');
  const name = tokens.slice(colon + 1);
  if (colon < SHORT_NAME || quoted[colon] || name.length < 1 || name.length > SHORT_NAME) return [];
  if (!name.every((token) => isProperNoun(token) && /^\p{Lu}/u.test(token.text))) return [];
  if (LABEL.has(name.at(-1)!.normal)) return [];
  const says = tokens.slice(0, colon).some(isVerbal);
  if (!says && !quoted[colon - 1]) return [];
  return [
    {
      content: [spanOf(line, { start: 0, end: colon })],
      cue: spanOf(line, { start: colon, end: colon + 1 }),
      source: spanOf(line, { start: colon + 1, end: tokens.length }),
      confidence: TITLED,
    },
  ];
}

/** Quotations with a dash and a source behind them: "“It is late.” — Ana Ruiz". */
export function signed(text: ParsedText, lines: readonly Line[], at: number): readonly Candidate[] {
  const line = lines[at]!;
  const { tokens, quoted } = line;
  return tokens.flatMap((token, dash): Candidate[] => {
    if (!isDashToken(token) || quoted[dash]) return [];
    // The mark may stand in a sentence of its own behind the quotation.
    const before = dash > 0 ? quoted[dash - 1] : leading(text, line);
    const end = nameEnd(line, dash + 1);
    if (!before || end === null) return [];
    return [
      {
        content: [{ start: before.start, end: before.end }],
        cue: spanOf(line, { start: dash, end: dash + 1 }),
        source: spanOf(line, { start: dash + 1, end }),
        confidence: SIGNED,
      },
    ];
  });
}

/** Where a name ends that nothing but a mark follows; null where none begins at `start`. */
function nameEnd({ tokens, quoted }: Line, start: TokenIndex): TokenIndex | null {
  let end = start;
  while (end < tokens.length && OF_NAME(tokens[end]) && !quoted[end]) end++;
  const length = end - start;
  if (length < 1 || length > LONGEST_NAME || !isProperNoun(tokens[start])) return null;
  const closed = end === tokens.length || quoted[end] || /^[.,(]$/.test(tokens[end]!.text);
  return closed ? end : null;
}

/** The quotation that ends right before a line. */
function leading(
  { quotations, article }: ParsedText,
  { sentence }: Line,
): ParsedText['quotations'][number] | null {
  const last = quotations.findLast(({ end }) => end <= sentence.start);
  return last && article.text.slice(last.end, sentence.start).trim() === '' ? last : null;
}

/** A source that labels its words, which run to the block’s end: "RUIZ: We will see." */
export function underLabel(
  _: ParsedText,
  lines: readonly Line[],
  at: number,
): readonly Candidate[] {
  const line = lines[at]!;
  const { tokens, quoted, sentence } = line;
  if (at > 0 && lines[at - 1]!.sentence.block === sentence.block) return [];
  const colon = colonBehindName(tokens, LONGEST_NAME, isProperNoun);
  if (colon < 0 || quoted[colon]) return [];
  let last = at;
  while (lines[last + 1]?.sentence.block === sentence.block) last++;
  return [
    {
      content: [{ start: tokens[colon + 1]!.start, end: lines[last]!.sentence.end }],
      cue: spanOf(line, { start: colon, end: colon + 1 }),
      source: spanOf(line, { start: 0, end: colon }),
      // Longer ones may be headlines with a verb that looks like a name.
      confidence: colon <= SHORT_NAME ? LABELLED : LABELLED_AT_LENGTH,
    },
  ];
}

/**
 * Where the colon stands behind a name that opens a sentence, of so many words at most; -1 where none does, or where it only
 * labels what follows: "Update: …".
 */
export function colonBehindName(
  tokens: readonly Token[],
  longest: number,
  isPart: (token: Token) => boolean,
): TokenIndex {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > longest || !tokens[colon + 1]) return -1;
  const name = tokens.slice(0, colon);
  return name.every(isPart) && !LABEL.has(name.at(-1)!.normal) ? colon : -1;
}
