import { officeKind } from '../../../language/lexicon/offices';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { linksList, opensList } from '../../../language/syntax/coordination';
import { isConjunction } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { titleBefore } from './title-before';

/** A title in the plural before the first of several names: “cabinet ministers Moyo and | Roe”, “Sens. Poe of Maine, | Roe”. */
export function sharedTitle(
  tokens: readonly Token[],
  { start: name, end }: Stretch,
  floor: TokenIndex,
): Stretch | null {
  let at = name - 1;
  const opened = opensList(tokens, at);
  // “The ministers, | Moyo and Roe, left”
  const first = tokens[at]?.text === ',' && isConjunction(tokens[end]);
  if (!opened && ((floor === 0 && !first) || !linksList(tokens[at]))) return null;
  while (
    at >= 0 &&
    !opensList(tokens, at) &&
    (linksList(tokens[at]) || tokens[at]!.normal === 'of' || isSingularCapital(tokens[at]!))
  )
    at--;
  if (opensList(tokens, at)) at -= tokens[at]!.normal === 'as' ? 2 : 1;
  if (tokens[at]?.text === ',') at--;
  const title = tokens[at];
  if (!title || !isPlural(title)) return null;
  const words = titleBefore(tokens, at + 1, 0);
  const last = tokens.slice(0, at).findLastIndex(isConjunction);
  return words && { start: Math.max(words.start, last + 1), end: words.end };
}

function isSingularCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && !isPlural(token);
}

function isPlural({ normal }: Token): boolean {
  return /[^s]s\.?$|men$/.test(normal) && officeKind(normal) !== null;
}
