import { wordClass } from '../../../../language/lexicon/word-class';
import type { ParsedText } from '../../../../language/parsed-text';
import { spanOf } from '../../../../language/stretch';
import { isClause } from '../../../../language/syntax/clauses';
import { isFinite, isProperNoun, tagged } from '../../../../language/syntax/tags';
import type { TokenIndex } from '../../../../model/text';
import { HANDLED, RELEASED, SIGNED_BELOW } from '../../../confidences';
import type { Candidate } from '../../candidate';
import { isDashToken } from './labels';
import type { Line } from '../line';

/** Lay-out that credits words to somebody: a post with its account, a statement given out, a signature under a quotation. */

/** Tokens of the longest name with its title, and of the longest line that gives somebody’s words out or signs them. */
const LONGEST_NAME = 9;
const LONGEST_CREDIT = 20;
const RELEASE = wordClass('release-noun');
const OF_SIGNATURE = tagged('NN* IN DT JJ POS CC , -LRB- -RRB-');

/** A post under the name and the account of who wrote it: "Mayor Ana Ruiz (@anaruiz): We stay." */
export function posted(_: ParsedText, lines: readonly Line[], at: number): readonly Candidate[] {
  const line = lines[at]!;
  const { tokens, quoted, sentence } = line;
  if (lines[at - 1]?.sentence.block === sentence.block) return [];
  const account = tokens.slice(0, LONGEST_NAME + 1).findIndex(({ text }) => text.startsWith('@'));
  if (account < 1) return [];
  const bracketed = /^[([]$/.test(tokens[account - 1]!.text);
  const colon = bracketed ? account + 2 : account + 1;
  const end = bracketed || tokens[account - 1]!.text === ',' ? account - 1 : account;
  if (tokens[colon]?.text !== ':' || end < 1 || !tokens.slice(0, end).some(isProperNoun)) return [];
  const says = isClause(tokens, { start: colon + 1, end: tokens.length });
  if (!tokens[colon + 1] || !(says || quoted[colon + 1])) return [];
  return [
    {
      content: [{ start: tokens[colon + 1]!.start, end: endOfBlock(lines, at) }],
      cue: spanOf(line, { start: colon, end: colon + 1 }),
      source: spanOf(line, { start: 0, end }),
      confidence: HANDLED,
    },
  ];
}

/** A quotation behind a line that gives out somebody’s words: "From the desk of Ana Ruiz: ¶ “We stay.”" */
export function released(_: ParsedText, lines: readonly Line[], at: number): readonly Candidate[] {
  const line = lines[at]!;
  const { tokens, sentence } = line;
  const next = lines[at + 1];
  const quotation = next?.quoted[0];
  if (tokens.at(-1)!.text !== ':' || !quotation || next.sentence.block !== sentence.block + 1)
    return [];
  if (tokens.length > LONGEST_CREDIT || tokens.some(isFinite)) return [];
  if (quotation.start !== next.sentence.start || lines[at - 1]?.sentence.block === sentence.block)
    return [];
  const noun = tokens.findIndex(({ normal }) => RELEASE.has(normal));
  const tie = tokens.findIndex(
    ({ normal }, index) => index > noun && /^(?:of|from|by)$/.test(normal),
  );
  if (noun < 0 || tie < 0 || tie + 1 >= tokens.length - 1) return [];
  return [
    {
      content: [{ start: quotation.start, end: quotation.end }],
      cue: spanOf(line, { start: noun, end: noun + 1 }),
      source: spanOf(line, { start: tie + 1, end: tokens.length - 1 }),
      confidence: RELEASED,
    },
  ];
}

/** The paragraphs of a block quotation over the line that signs it: "We stay. ¶ — Ana Ruiz". */
export function signedBelow(
  { article }: ParsedText,
  lines: readonly Line[],
  at: number,
): readonly Candidate[] {
  const line = lines[at]!;
  const { tokens, quoted, sentence } = line;
  const { block } = sentence;
  if (article.blocks[block]!.kind !== 'quote' || article.blocks[block - 1]?.kind !== 'quote')
    return [];
  if (lines[at - 1]?.sentence.block === block || lines[at + 1]?.sentence.block === block) return [];
  const start: TokenIndex = isDashToken(tokens[0]!) ? 1 : 0;
  let end = start;
  while (end < tokens.length && OF_SIGNATURE(tokens[end]) && !quoted[end]) end++;
  // An account, or a day, may stand behind the name.
  if (tokens[end]?.text.startsWith('@') && end > start + 1) end--;
  else if (end < tokens.length) return [];
  if (end <= start || end - start > LONGEST_CREDIT) return [];
  if (!tokens.slice(start, end).some(isProperNoun)) return [];
  let first = block;
  while (article.blocks[first - 1]?.kind === 'quote' && !isSigned(lines, first - 1)) first--;
  const [content, ...more] = article.blocks.slice(first, block).map(({ span }) => span);
  if (!content) return [];
  return [
    {
      content: [content, ...more],
      source: spanOf(line, { start, end }),
      confidence: SIGNED_BELOW,
    },
  ];
}

/** Whether a block signs the quotation before it. */
function isSigned(lines: readonly Line[], block: number): boolean {
  const own = lines.filter(({ sentence }) => sentence.block === block);
  return own.length === 1 && isDashToken(own[0]!.tokens[0]!);
}

function endOfBlock(lines: readonly Line[], at: number): number {
  let last = at;
  while (lines[last + 1]?.sentence.block === lines[at]!.sentence.block) last++;
  return lines[last]!.sentence.end;
}
