import type { Article } from '../model/article';
import type { TextOffset, TextSpan } from '../model/text';
import type { Quotation } from './parsed-text';

/** Every wording of a mark; two apostrophes and two backticks are how wire copy writes “ and ”. */
const MARK = /``|''|<<(?=\p{L})|>>|[“”„‟"«»‘’‚'‹›「」『』]/gu;
const SINGLE = /^[‘’‚'‹›]$/;
const LETTER = /[\p{L}\p{N}]/u;
const ELISION = /^(?:em|til|tis|twas|cause|bout|n|\d0s)\b/i;

/**
 * The stretches between quotation marks, marks included, outermost only, in reading order.
 * A mark that nothing closes runs to its block's end and is `open`; a single mark that nothing closes is an apostrophe.
 */
export function quotations(article: Pick<Article, 'text' | 'blocks'>): readonly Quotation[] {
  return article.blocks.flatMap((block) => inBlock(article.text, block.span));
}

interface Mark extends TextSpan {
  readonly text: string;
}

function inBlock(text: string, block: TextSpan): Quotation[] {
  const found: Quotation[] = [];
  const marks: Mark[] = [...text.slice(block.start, block.end).matchAll(MARK)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
    text: match[0],
  }));
  const closers = singleClosers(text, block, marks);
  let opener: Mark | null = null;
  let skipTo = block.start;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < skipTo) continue;
    if (SINGLE.test(mark.text)) {
      if (opener || !opensSingle(text, block, mark)) continue;
      const close = closers[index];
      if (close === undefined) continue;
      found.push({ start: mark.start, end: close.end, open: false });
      skipTo = close.end;
    } else if (opener && closes(text, block, mark, opener)) {
      found.push({ start: opener.start, end: mark.end, open: false });
      opener = null;
    } else if (opens(text, block, mark)) {
      if (opener && isStraight(mark)) {
        found.push({ start: opener.start, end: trimEnd(text, opener.end, mark.start), open: true });
        opener = mark;
      }
      opener ??= mark;
    }
  }
  if (opener) {
    found.push({ start: opener.start, end: trimEnd(text, opener.end, block.end), open: true });
  }
  return found;
}

function isStraight(mark: Mark): boolean {
  return mark.text === '"' || mark.text === "''";
}

function before(text: string, block: TextSpan, mark: Mark): string {
  return mark.start > block.start ? text[mark.start - 1]! : ' ';
}

function after(text: string, block: TextSpan, mark: Mark): string {
  return mark.end < block.end ? text[mark.end]! : ' ';
}

/** A straight mark tells its side by its neighbours only; a curly one may have been typed for the wrong side. */
function opens(text: string, block: TextSpan, mark: Mark): boolean {
  const previous = before(text, block, mark);
  const next = after(text, block, mark);
  if ('“„«``「『<<'.includes(mark.text)) return true;
  if ('」』>>'.includes(mark.text)) return false;
  const leftIsOpen = /[\s([{—–\-/‘'’]/.test(previous);
  if (isStraight(mark)) return !/\s/.test(next) && !LETTER.test(previous);
  return leftIsOpen && LETTER.test(next);
}

function closes(text: string, block: TextSpan, mark: Mark, opener: Mark): boolean {
  const previous = before(text, block, mark);
  const next = after(text, block, mark);
  if (opener.text === '„') return mark.text !== '„';
  if (opener.text === '«') return mark.text === '»';
  if (opener.text === '»') return mark.text === '«';
  if (opener.text === '<<') return mark.text === '>>';
  if (opener.text === '「') return mark.text === '」';
  if (opener.text === '『') return mark.text === '』';
  if ('„«»``「」『』<<>>'.includes(mark.text)) return false;
  if (mark.text === '“') return !/\s/.test(previous) && !LETTER.test(next);
  if (isStraight(mark)) return !(/\s/.test(previous) && !/[\s.,;:!?)]/.test(next));
  return true;
}

function opensSingle(text: string, block: TextSpan, mark: Mark): boolean {
  if (!/[\s([{—–\-/]/.test(before(text, block, mark))) return false;
  if (mark.text === '’' || mark.text === '›') return false;
  const rest = text.slice(mark.end, Math.min(block.end, mark.end + 8));
  return /^[\p{L}\p{N}[…"“]/u.test(rest) && !ELISION.test(rest);
}

/**
 * For each single mark, by its index, the one that would close it: the next that stands behind a word and before none.
 * Behind an "s" it may be a possessive ("the Joneses’ house"), so a surer one before the next opening mark wins.
 * One pass from the right keeps it linear.
 */
function singleClosers(
  text: string,
  block: TextSpan,
  marks: readonly Mark[],
): (Mark | undefined)[] {
  const closers: (Mark | undefined)[] = [];
  let sure: Mark | undefined;
  let first: Mark | undefined;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    const pick = first && sure && isPossessive(text, block, first) ? sure : first;
    closers[index] = pick;
    if (!SINGLE.test(mark.text)) continue;
    if (opensSingle(text, block, mark)) {
      sure = first = undefined;
    } else if (mark.text !== '‘' && endsWord(text, block, mark)) {
      first = mark;
      if (!isPossessive(text, block, mark)) sure = mark;
    }
  }
  return closers;
}

function endsWord(text: string, block: TextSpan, mark: Mark): boolean {
  return !/\s/.test(before(text, block, mark)) && !LETTER.test(after(text, block, mark));
}

function isPossessive(text: string, block: TextSpan, mark: Mark): boolean {
  return (
    /s/i.test(before(text, block, mark)) &&
    /^\s\p{Ll}/u.test(text.slice(mark.end, Math.min(block.end, mark.end + 3)))
  );
}

function trimEnd(text: string, from: TextOffset, to: TextOffset): TextOffset {
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}
