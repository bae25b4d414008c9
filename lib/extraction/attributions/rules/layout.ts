import type { ParsedText } from '../../../language/parsed-text';
import type { Candidate } from '../candidate';
import { spanOf, type Line } from './line';

const LONGEST_NAME = 6;
const DASH = /^(?:[—–―-]|--+)$/; // hyphen, en and em dash, horizontal bar

/** Attributions by lay-out alone: "“Words.” — Ana Ruiz" and, at a block's start, "ANA RUIZ: Words". */
export function byLayout(text: ParsedText, lines: readonly Line[]): readonly Candidate[] {
  return lines.flatMap((line, at) => signed(text, line) ?? spokenPart(lines, at) ?? []);
}

/** A quotation with a dash and a name behind it. */
function signed(text: ParsedText, line: Line): Candidate | null {
  const { tokens, quoted } = line;
  const dash = tokens.findIndex(
    ({ text: mark }, at) => at > 0 && DASH.test(mark) && !quoted[at] && quoted[at - 1] !== null,
  );
  // The mark may stand in a sentence of its own behind the quotation.
  const before = dash > 0 ? quoted[dash - 1] : leading(text, line);
  const from = dash > 0 ? dash : 0;
  if (!before || !DASH.test(tokens[from]?.text ?? '')) return null;
  let end = from + 1;
  while (end < tokens.length && /^(?:NNP|NNPS|IN|DT|NN)$/.test(tokens[end]!.tag) && !quoted[end])
    end++;
  const name = end - from - 1;
  if (name < 1 || name > LONGEST_NAME || !tokens[from + 1]!.tag.startsWith('NNP')) return null;
  if (end < tokens.length && !quoted[end] && !/^[.,]$/.test(tokens[end]!.text)) return null;
  return {
    content: [{ start: before.start, end: before.end }],
    cue: spanOf(line, { start: from, end: from + 1 }),
    source: spanOf(line, { start: from + 1, end }),
    confidence: 0.8,
  };
}

/** The quotation that ends right before a line. */
function leading(
  { quotations, article }: ParsedText,
  { sentence }: Line,
): ParsedText['quotations'][number] | null {
  const last = quotations.findLast(({ end }) => end <= sentence.start);
  return last && article.text.slice(last.end, sentence.start).trim() === '' ? last : null;
}

/** "RUIZ: We will see." The part runs to its block's end. */
function spokenPart(lines: readonly Line[], at: number): Candidate | null {
  const line = lines[at]!;
  const { tokens, quoted, sentence } = line;
  if (at > 0 && lines[at - 1]!.sentence.block === sentence.block) return null;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_NAME || quoted[colon] || !tokens[colon + 1]) return null;
  if (!tokens.slice(0, colon).every(({ tag }) => /^NNPS?$/.test(tag))) return null;
  let last = at;
  while (lines[last + 1]?.sentence.block === sentence.block) last++;
  return {
    content: [{ start: tokens[colon + 1]!.start, end: lines[last]!.sentence.end }],
    cue: spanOf(line, { start: colon, end: colon + 1 }),
    source: spanOf(line, { start: 0, end: colon }),
    confidence: 0.6,
  };
}
