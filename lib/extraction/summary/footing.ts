import type { ParsedText } from '../../language/parsed-text';
import { touching } from '../../text/sorted-spans';
import { wordsOutsideQuotes } from './outside-quotes';
import type { Unit } from './units';

/** Fewer words make a crumb of a list or an exclamation, not a sentence that tells something. */
const SHORTEST = 7;
const WHOLE = /[.!…]["”’»')\]]*$/;
const OPENS_FURNITURE =
  /^(?:(?:reporting|writing|editing|additional reporting|photo|image|video|source|updated|correction|editor['’]s note|read more|sign up|click here|follow|subscribe|related|advertisement|copyright)\b|[•*·▪–—#©])/i;
const HOLDS_FURNITURE =
  /\b(?:contributed to this (?:report|story|article)|all rights reserved|newsletter|click here|(?:follow|find) (?:him|her|us|me) on|is a (?:staff )?(?:reporter|correspondent|columnist) (?:for|at)\b)/i;
const FIRST_PERSON = /^(?:i|me|my|we|us|our|you|your)$/;
/** How a sentence does alone. `never` may not be shown, `poorly` only where nothing better is. */
export type Footing = 'well' | 'poorly' | 'never';

/** Tells how a sentence would read alone: headings, questions and crumbs never; half quotations and what says "I" poorly. */
export function footingOf(unit: Unit, text: ParsedText): Footing {
  const { kind } = text.article.blocks[unit.block]!;
  const wording = text.article.text.slice(unit.start, unit.end);
  if (kind === 'heading' || unit.words < SHORTEST || !WHOLE.test(wording)) return 'never';
  if (OPENS_FURNITURE.test(wording) || HOLDS_FURNITURE.test(wording)) return 'never';
  if (isHeadline(unit)) return 'never';
  const own = wordsOutsideQuotes(unit, text.quotations);
  if (!unit.whole || own.length < unit.words / 8) return 'poorly';
  const says = unit.tokens.some(
    ({ normal, text: written, start }) =>
      FIRST_PERSON.test(normal) &&
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
