import { anyOf, wordClass } from '../../language/lexicon/word-class';
import type { ParsedText } from '../../language/parsed-text';
import { touching } from '../../text/sorted-spans';
import { wordsOutsideQuotes } from './outside-quotes';
import type { Unit } from './units';

/** Fewer words make a crumb of a list or an exclamation, not a sentence that tells something. */
const SHORTEST = 7;
const WHOLE = /[.!…]["”’»')\]]*$/;
const OPENS_FURNITURE = new RegExp(
  String.raw`^(?:(?:${anyOf('furniture-opening')})\b|[•*·▪–—#©])`,
  'i',
);
/** What lines hold that are no part of what an article tells: credits, rights, what the site wants of its reader, who the writer is. */
const HOLDS_FURNITURE: readonly RegExp[] = [
  /\bcontributed to this (?:report|story|article)/i,
  /\b(?:all rights reserved|newsletter|click here)/i,
  /\b(?:follow|find) (?:him|her|us|me) on/i,
  /\bis a (?:staff )?(?:reporter|correspondent|columnist) (?:for|at)\b/i,
];
const FIRST_PERSON = wordClass('first-person');
/** How a sentence does alone. `never` may not be shown, `poorly` only where nothing better is. */
export type Footing = 'well' | 'poorly' | 'never';

/** The footing of a sentence, how it would read alone: headings, questions and crumbs never; half quotations and what says "I" poorly. */
export function footingOf(unit: Unit, text: ParsedText): Footing {
  const { kind } = text.article.blocks[unit.block]!;
  const wording = text.article.text.slice(unit.start, unit.end);
  if (kind === 'heading' || unit.words < SHORTEST || !WHOLE.test(wording)) return 'never';
  if (OPENS_FURNITURE.test(wording)) return 'never';
  if (HOLDS_FURNITURE.some((furniture) => furniture.test(wording))) return 'never';
  if (isHeadline(unit)) return 'never';
  const own = wordsOutsideQuotes(unit, text.quotations);
  if (!unit.whole || own.length < unit.words / 8) return 'poorly';
  const says = unit.tokens.some(
    ({ normal, text: written, start }) =>
      FIRST_PERSON.has(normal) &&
      // "the US", "The We Company"
      (written === 'I' || start === unit.start || !/^\p{Lu}/u.test(written)) &&
      touching(text.quotations, { start, end: start + 1 }).length === 0,
  );
  return says ? 'poorly' : 'well';
}

/** "Harbour Ministers Split Over Ferry Ban": all but the small words with a capital. */
function isHeadline({ tokens }: Unit): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.every(({ text }) => /^\p{Lu}/u.test(text));
}
