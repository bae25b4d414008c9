import { officeKind } from '../../language/lexicon/offices';
import type { ParsedText, Token } from '../../language/parsed-text';
import type { Entity } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
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
/** Words that point at what stood before, where they open a sentence. */
const POINTS_BACK =
  /^(?:he|she|it|they|him|his|her|its|their|this|that|these|those|such|there|so|then|thus|therefore|hence|instead|both|neither|another|others|one|some)$/;
const THIRD_PERSON = /^(?:he|she|him|himself|her|herself|his|hers)$/;
const FIRST_PERSON = /^(?:i|me|my|we|us|our|you|your)$/;
/** "In his first speech, Roe …": a name so many units after its pronoun still explains it. */
const SOON = 25;

/** How a sentence does without those before it. `never` may not be shown, `poorly` only where nothing better is. */
export type Footing = 'well' | 'poorly' | 'never';

/** Tells how a sentence would read alone: headings, questions and crumbs never, what points back or quotes half poorly. */
export function footingIn(text: ParsedText, entities: readonly Entity[]): (unit: Unit) => Footing {
  const names = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form !== 'pronoun' && form !== 'role')
    .map(({ span }) => span)
    .toSorted((one, other) => one.start - other.start);
  return (unit) => {
    const { kind } = text.article.blocks[unit.block]!;
    const wording = text.article.text.slice(unit.start, unit.end);
    if (kind === 'heading' || unit.words < SHORTEST || !WHOLE.test(wording)) return 'never';
    if (OPENS_FURNITURE.test(wording) || HOLDS_FURNITURE.test(wording)) return 'never';
    const own = wordsOutsideQuotes(unit, text.quotations);
    const mute = !unit.whole || own.length < unit.words / 8;
    return mute || pointsBack(unit, own) || dangles(own, touching(names, unit)) ? 'poorly' : 'well';
  };
}

function pointsBack({ tokens }: Unit, own: readonly Token[]): boolean {
  const first = own.find(({ normal }) => !/^(?:but|and|yet)$/.test(normal));
  if (first && POINTS_BACK.test(first.normal) && first.start < tokens[3]!.start) return true;
  return own.some(({ normal, text }) => FIRST_PERSON.test(normal) && text !== 'US');
}

/** Whether a "he" or "her" has nobody in its sentence: no name, and no office at its left. */
function dangles(own: readonly Token[], names: readonly TextSpan[]): boolean {
  const pronoun = own.find(({ normal }) => THIRD_PERSON.test(normal));
  if (!pronoun || names.some(({ start }) => start < pronoun.end + SOON)) return false;
  return !own.some(({ start, normal }) => start < pronoun.start && officeKind(normal) !== null);
}
