import type { Sentence } from '../../../language/parsed-text';
import { spanOf, wording } from '../../../language/stretch';
import type { Mention } from '../../../model/analysis';
import type { FoundPerson, FoundPiece } from '../names/piece';
import { type BodyNaming, bodyNamings } from './body-namings';
import { bodyReferences } from './body-references';
import { firmsIn } from './firms';
import { joined, loneNames, titleOwners, townsIn } from './lone-names';
import { withOneKey } from './same-body';

/** A place or body and the places that name it. */
export interface Group {
  readonly kind: 'place' | 'organization';
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/**
 * Countries (capitals and seats of power standing for them) and bodies that the article names, each once. `unowned` are
 * names that fit no person.
 */
export function groupsIn(
  found: readonly FoundPiece[],
  unowned: readonly FoundPerson[],
  sentences: readonly Sentence[],
): readonly Group[] {
  const firms = firmsIn(unowned);
  const known = withOneKey([...bodyNamings(found, sentences), ...titleOwners(found), ...firms]);
  const taken = new Set(known.flatMap(placesOf));
  const lone = loneNames(found, new Set(unowned)).filter(
    (naming) => !taken.has(placesOf(naming)[0]!),
  );
  const named = [...known].toSorted(
    (one, other) =>
      one.index - other.index ||
      one.words.start - other.words.start ||
      other.words.end - one.words.end,
  );
  const byKey = new Map<string, BodyNaming[]>();
  for (const naming of [
    ...named,
    ...townsIn(found),
    ...joined(lone, known),
    ...bodyReferences(named, sentences),
  ]) {
    byKey.set(naming.key, [...(byKey.get(naming.key) ?? []), naming]);
  }
  return [...byKey.values()].map((namings) => ({
    kind: PLACES.has(namings[0]!.kind) ? 'place' : 'organization',
    name: nameOf(namings),
    mentions: namings
      .filter((naming) => !namings.some((other) => isWithin(naming, other)))
      .map(({ sentence, words, form, by }) => ({
        span: spanOf(sentence, words),
        form,
        by,
      })),
  }));
}

const PLACES = new Set<BodyNaming['kind']>(['place', 'town']);

/** Whether a naming stands within a longer one: “the *U.S.* government”. */
function isWithin(one: BodyNaming, { index, words }: BodyNaming): boolean {
  const { start, end } = one.words;
  const longer = words.end - words.start > end - start;
  return longer && one.index === index && words.start <= start && end <= words.end;
}

/** The tokens of a naming. */
function placesOf({ index, words }: BodyNaming): readonly string[] {
  return Array.from({ length: words.end - words.start }, (_, at) => `${index} ${words.start + at}`);
}

/** A country’s name, or the fullest wording of a body’s. */
function nameOf(namings: readonly BodyNaming[]): string {
  const [first] = namings;
  if (first!.kind === 'place') return first!.key.slice('place:'.length);
  const names = (
    namings.some(({ form }) => form === 'full')
      ? namings
      : namings.map((naming) => ({ ...naming, form: 'full' as const }))
  )
    .filter(({ form }) => form === 'full')
    .map(({ sentence, words }) => wording(sentence.tokens, words));
  return names.reduce((one, other) => (other.length > one.length ? other : one));
}
