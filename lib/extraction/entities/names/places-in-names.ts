import { isFamilyName } from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { shapeOf } from './name-shape';
import type { PlacePiece } from './piece';

const PLACED = wordClass('place-preposition');

/** The place that a name is of; null where it is none’s, or more likely a person’s. */
export function placeNamed(tokens: readonly Token[], name: Stretch): PlacePiece | null {
  const words = phrase(tokens, name);
  const country = countryNamed(words) ?? countryOfCapital(words) ?? null;
  if (country) return { kind: 'place', name, country };
  if (!isPlace(words) && !isProvince(words)) return null;
  // “Warren” is a town, and the senator whom the article names in full.
  if (
    name.end - name.start === 1 &&
    !isProvince(words) &&
    isSurname(tokens, name) &&
    !isWhere(tokens, name)
  )
    return null;
  // “Benito Juárez” is a town as well.
  if (name.end - name.start > 1 && shapeOf(tokens, name) >= 0) return null;
  return { kind: 'place', name, country: null };
}

/** Whether a place’s name is a person’s as well: “Governor | Houston said”. */
export function isSurname(tokens: readonly Token[], { start, end }: Stretch): boolean {
  if (end - start > 1) return false;
  const { normal } = tokens[start]!;
  return isFamilyName(normal) || isGivenName(normal);
}

/** Whether what stands around a name tells a place: “in | Dale”, “Warren, | Ohio”. */
function isWhere(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const before = tokens[start - 1]?.normal ?? '';
  return (
    PLACED.has(before) ||
    /^(?:to|from|downtown)$/.test(before) ||
    (tokens[end]?.text === ',' && isProvince(tokens[end + 1]?.normal ?? ''))
  );
}

/** Number of words of nationality that open a run before more: “South Korean | President”. */
export function demonymLength(tokens: readonly Token[], { start, end }: Stretch): number {
  for (const length of [2, 1]) {
    if (start + length > end) continue;
    const words = phrase(tokens, { start, end: start + length });
    if (countryOfDemonym(words) === undefined || countryNamed(words)) continue;
    return length;
  }
  return 0;
}
