import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import { anyEnding } from '../../../language/lexicon/forms/endings';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { countryOfDemonym, isPlace } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { linksList } from '../../../language/syntax/coordination';
import type { TokenIndex } from '../../../model/text';
import { isEastern, shapeOf, SURELY_PERSON } from './name-shape';
import { NAME_PARTICLES } from './name-word';

const PARTISANS = wordClass('partisan');
/** Endings of nouns that name nobody: “relations”, “government”. */
const ABSTRACT = new RegExp(`(?:${anyEnding('of', 'abstract')})s?$`);

/** Where a person’s full name begins that ends the run after words of another kind: “State | John Kerry”; -1 where none does. */
export function personAtEnd(tokens: readonly Token[], { start, end }: Stretch): TokenIndex {
  // “J. R. Roe”, “Park Min-seo”, “María del Pilar Roe”: the name begins where the run does.
  const [first, second] = [tokens[start]!, tokens[start + 1]!];
  if (/^\p{Lu}\.$/u.test(first.text) || isEastern(tokens.slice(start, end))) return -1;
  if (isGivenName(first.normal) && NAME_PARTICLES.has(second?.normal ?? '')) return -1;
  // “Secretary of State | Roe”
  if (end - start === 2 && isPostedTo(tokens, start) && isBranch(first.normal))
    return isPlainWord(second!.normal) || isField(second!.normal) || bodyHead(second!.normal)
      ? -1
      : start + 1;
  const abroad = placeLength(tokens, { start, end });
  if (abroad > 0 && isPostedTo(tokens, start)) return start + abroad;
  for (let at = start + 1; at <= end - 1; at++) {
    const before = tokens.slice(start, at);
    const left = { start: at, end };
    // “Blogger | Pham Doan Khoi”
    if (
      before.every(
        ({ normal }) =>
          isPersonNoun(normal) || PARTISANS.has(normal) || countryOfDemonym(normal) !== undefined,
      )
    )
      return end - at > 1 && shapeOf(tokens, left) > 0 && !bodyHead(tokens[at]!.normal) ? at : -1;
    const { normal } = tokens[at]!;
    if (end - at < 2 || !isGivenName(normal) || isPlainWord(normal)) continue;
    const last = tokens[end - 1]!.normal;
    if (bodyHead(last) && shapeOf(tokens, left) < SURELY_PERSON) return -1;
    const other =
      isListed(tokens, start) ||
      before.every(
        (word) =>
          isPlainWord(word.normal) ||
          ABSTRACT.test(word.normal) ||
          isField(word.normal) ||
          isPlace(word.normal) ||
          bodyHead(word.normal) !== null ||
          bodyNamed(word.normal) !== null ||
          qualifiesOffice(word.normal) ||
          /^\p{Lu}{2,}$/u.test(word.text),
      );
    if (other && !(isGivenName(tokens[start]!.normal) && !isPlainWord(tokens[start]!.normal)))
      return at;
  }
  return -1;
}

/** Whether a run goes on a list of what somebody is minister for: “Minister for Youth and | Equalities Jane Roe”. */
function isListed(tokens: readonly Token[], start: TokenIndex): boolean {
  if (!linksList(tokens[start - 1])) return false;
  for (let at = start - 2; at > 0 && at > start - LONGEST_LIST; at--) {
    const { normal, text } = tokens[at]!;
    if (/^(?:for|of)$/.test(normal))
      return officeKind(tokens[at - 1]!.normal) !== null || normal === 'for';
    if (!/^\p{Lu}/u.test(text) && !linksList(tokens[at])) return false;
  }
  return false;
}

/** In tokens: the longest list of what a minister is for. */
const LONGEST_LIST = 10;

/** Whether a word is what a minister or secretary is of: “State”, “Defense”. */
function isBranch(normal: string): boolean {
  return normal === 'state' || (isField(normal) && !isGivenName(normal));
}

/** Number of words of a place that open a run before a full name: “Britain | Liu Xiaming”. */
function placeLength(tokens: readonly Token[], { start, end }: Stretch): number {
  const longest = Math.min(3, end - start - 2);
  for (let length = longest; length > 0; length--) {
    if (!isPlace(phrase(tokens, { start, end: start + length }))) continue;
    if (shapeOf(tokens, { start: start + length, end }) > 0) return length;
  }
  return 0;
}

/** Whether a place is where somebody holds office: “ambassador to | Britain”, “governor of | Texas”. */
function isPostedTo(tokens: readonly Token[], start: TokenIndex): boolean {
  const office = tokens[start - 2]?.normal ?? '';
  return /^(?:to|of|for|in)$/.test(tokens[start - 1]?.normal ?? '') && officeKind(office) !== null;
}
