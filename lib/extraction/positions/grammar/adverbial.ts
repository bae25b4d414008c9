import { DAYS, MONTHS, SPANS } from '../../../language/lexicon/times';
import type { Token } from '../../../language/parsed-text';

const DAY = new RegExp(`^(?:${DAYS}|(?:mon|tues|wed|thurs|fri|sat|sun)\\.)$`);
const MONTH = new RegExp(`^(?:${MONTHS}|(?:jan|feb|aug|sept|oct|nov|dec)\\.)$`);
const SPAN = new RegExp(`^(?:${SPANS})$`);
const SPLIT = /^\d+(?:[-–]\d+)?$/;

/** The index behind words for a time or the count of a vote that begin at `at`: "on Monday", "last week", "19-15"; else `at`. */
export function overAdverbial(tokens: readonly Token[], at: number): number {
  const normal = (index: number) => tokens[index]?.normal ?? '';
  let next = at;
  if (/^(?:on|late|early|earlier|in)$/.test(normal(next))) next++;
  if (/^(?:last|this|next|late|early)$/.test(normal(next)) && SPAN.test(normal(next + 1)))
    return next + 2;
  if (DAY.test(normal(next))) {
    next++;
    while (SPAN.test(normal(next))) next++;
    return next;
  }
  if (MONTH.test(normal(next))) return /^\d+$/.test(normal(next + 1)) ? next + 2 : next + 1;
  if (!SPLIT.test(normal(at))) return at;
  // "19-15", "19 to 15".
  next = at + 1;
  if (/^(?:-|–|to)$/.test(normal(next)) && SPLIT.test(normal(next + 1))) return next + 2;
  return /[-–]/.test(normal(at)) ? next : at;
}
