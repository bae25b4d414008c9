import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { isAdverb, isModal } from './tags';

/** Time expressions: words that say when, which stand between a verb and what belongs to it and are neither subject nor object. */

const WEEKDAY = wordClass('weekday');
const FROM_TODAY = wordClass('day-from-today');
const MONTH = wordClass('month');
const SHORT_WEEKDAY = wordClass('weekday-abbreviation');
const SHORT_MONTH = wordClass('month-abbreviation');
const SPAN = wordClass('time-span');
const UNIT = wordClass('time-unit');
const BEFORE_TIME = wordClass('before-time');

type Word = Pick<Token, 'normal' | 'lemma' | 'tag'> | undefined;

/** A day by name: "Monday". */
export function isWeekday(token: Word): boolean {
  return token !== undefined && WEEKDAY.has(token.normal);
}

/** A day by name, or as seen from today: "Monday", "yesterday". */
export function isDay(token: Word): boolean {
  return token !== undefined && (WEEKDAY.has(token.normal) || FROM_TODAY.has(token.normal));
}

/** A month by name; "may" only where it is no verb. */
export function isMonth(token: Word): boolean {
  return token !== undefined && MONTH.has(token.normal) && !isModal(token);
}

/** A day or a month by name, which no noun phrase has for its head: "Monday", "yesterday", "March"; "May" may be somebody’s name. */
export function isDate(token: Word): boolean {
  return isDay(token) || (isMonth(token) && token?.normal !== 'may');
}

/** A stretch of time that stands for when: "morning", "week", "year". */
export function isTimeSpan(token: Word): boolean {
  return token !== undefined && SPAN.has(token.normal);
}

/** What time is counted in: "years", "hour". */
export function isTimeUnit(token: Word): boolean {
  return token !== undefined && UNIT.has(token.lemma);
}

function isTime(token: Word): boolean {
  return isDay(token) || isMonth(token) || isTimeSpan(token);
}

/** Back over words for a time and adverbs: "the council *on Monday*", "the council *this year also*"; the index before them. */
export function overTimeBefore(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let at = from;
  while (isAdverb(tokens[at])) at--;
  if (!isTime(tokens[at])) return at;
  while (isTime(tokens[at])) at--;
  if (BEFORE_TIME.has(tokens[at]?.normal ?? '')) at--;
  return /^(?:on|earlier)$/.test(tokens[at]?.normal ?? '') ? at - 1 : at;
}

/** What a vote was counted at: "19", "19-15". */
const COUNT = /^\d+(?:[-–]\d+)?$/;

/** The index behind words for a time or the count of a vote that begin at `at`: "on Monday", "last week", "19-15"; else `at`. */
export function overTimeAfter(tokens: readonly Token[], at: TokenIndex): TokenIndex {
  const normal = (index: TokenIndex) => tokens[index]?.normal ?? '';
  let next = at;
  if (/^(?:on|late|early|earlier|in)$/.test(normal(next))) next++;
  if (/^(?:last|this|next|late|early)$/.test(normal(next)) && isTimeSpan(tokens[next + 1]))
    return next + 2;
  if (isDay(tokens[next]) || SHORT_WEEKDAY.has(normal(next))) {
    next++;
    while (isTimeSpan(tokens[next])) next++;
    return next;
  }
  if (isMonth(tokens[next]) || SHORT_MONTH.has(normal(next)))
    return /^\d+$/.test(normal(next + 1)) ? next + 2 : next + 1;
  if (!COUNT.test(normal(at))) return at;
  // "19-15", "19 to 15".
  next = at + 1;
  if (/^(?:-|–|to)$/.test(normal(next)) && COUNT.test(normal(next + 1))) return next + 2;
  return /[-–]/.test(normal(at)) ? next : at;
}
