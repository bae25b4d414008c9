import { bodyHead } from '../../../language/lexicon/bodies';
import { isFamilyName, isLeadingFamilyName } from '../../../language/lexicon/family-names';
import { closedClassTag } from '../../../language/lexicon/forms/closed-class';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { isField, officeKind } from '../../../language/lexicon/offices';
import { countryOfDemonym, isPeoples } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { isEastern, shapeOf } from './name-shape';

/** What stands behind a name rather than behind the first word of a longer one. */
const BEHIND_NAME = tagged('VB* MD , POS CC IN -LRB-');
const LOOSE_TITLES = wordClass('loose-title');
const INNER_TITLES = wordClass('inner-title');
/** Titles that are names too: “John Major”. */
const NAMES_TOO = wordClass('title-or-name');

/** Whether the words after a title are someone’s name: not “Miss Universe”, “Chief Medical Officer”, “General Assembly”. */
export function bearsTitle(tokens: readonly Token[], title: TokenIndex, name: Stretch): boolean {
  const words = tokens.slice(name.start, name.end);
  const first = words[0]!;
  const last = words.at(-1)!;
  const { normal, text } = tokens[title]!;
  const short = text.endsWith('.') || /^(?:mr|mrs|ms|dr)$/.test(normal);
  if (words.length === 1) {
    if (countryOfDemonym(first.normal) !== undefined) return false;
    if (isPeoples(first.normal) || closedClassTag(first.normal) !== undefined) return false;
    if (
      /^\p{Lu}{1,3}$/u.test(first.text) &&
      !isGivenName(first.normal) &&
      !isLeadingFamilyName(first.normal)
    )
      return false;
    if (short) return true;
    // “Justice Black”, but “Justice Department”, “Republican Presidential hopeful”.
    if (bodyHead(first.normal) && !isFamilyName(first.normal)) return false;
    if (isPlainWord(first.normal)) {
      return officeKind(normal) === 'public' && BEHIND_NAME(tokens[name.end]);
    }
  } else if (bodyHead(last.normal) && shapeOf(tokens, name) < 0) return false;
  const plain = words.filter((word) => isPlainWord(word.normal) || isField(word.normal)).length;
  // A beauty queen’s title, a nun’s, an uncle’s stand before words of all kinds.
  if (LOOSE_TITLES.has(normal))
    return plain === 0 && (normal !== 'miss' || isGivenName(first.normal) || words.length > 1);
  return short || plain < words.length;
}

/** Index of the last title in a stretch, -1 where there is none. */
export function lastTitle(tokens: readonly Token[], { start, end }: Stretch): TokenIndex {
  for (let at = end - 1; at >= start; at--) {
    const { normal, text } = tokens[at]!;
    if (!/^\p{Lu}/u.test(text)) continue;
    const next = tokens[at + 1];
    // “Pak Sun-ok”, “Tan Wei Ming”: the family names among them.
    if (isLeadingFamilyName(normal) && isEastern(tokens.slice(at, end))) continue;
    // “Earl T. Macklin”, “Judge Reinhold Orr”: a title’s word that is a given name here.
    const given =
      isGivenName(normal) && next !== undefined && /^\p{Lu}\.$/u.test(next.text) && at < end - 1;
    if (given && !text.endsWith('.')) continue;
    // “Major” and “Judge” are names too: “John Major”.
    if (
      at > start &&
      at === end - 1 &&
      NAMES_TOO.has(normal) &&
      isGivenName(tokens[at - 1]!.normal)
    )
      continue;
    // “Trade minister Justice Roe”
    const named = at === start && end - at === 2 && /^(?:justice|dean|earl)$/.test(normal);
    if (named && officeKind(tokens[at - 1]?.normal ?? '')) continue;
    if (
      isCourtesyTitle(normal) &&
      (text.endsWith('.') ||
        at === start ||
        followsTitle(tokens, at, start) ||
        INNER_TITLES.has(normal))
    )
      return at;
    if (!officeKind(normal)) continue;
    // “Ministry of Justice”
    if (tokens[at - 1]?.normal === 'of' && at - 2 >= start && bodyHead(tokens[at - 2]!.normal))
      continue;
    // “Defence Minister Gen Roe” of Japan: what could be a short rank is the given name.
    if (at === end - 2 && isGivenName(normal) && officeKind(tokens[at - 1]?.normal ?? '')) continue;
    return at;
  }
  return -1;
}

function followsTitle(tokens: readonly Token[], at: TokenIndex, start: TokenIndex): boolean {
  if (at <= start) return false;
  const { normal } = tokens[at - 1]!;
  return officeKind(normal) !== null || isCourtesyTitle(normal);
}
