import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence } from '../../../language/parsed-text';
import { spanOf, wording } from '../../../language/stretch';
import { verbAfter } from '../../../language/syntax/subject';
import { isAdverb, isFinite } from '../../../language/syntax/tags';
import type { Mention } from '../../../model/analysis';
import type { FoundPerson, FoundPiece } from '../names/piece';
import { type BodyNaming, bodyNamings } from './body-namings';
import { bodyReferences } from './body-references';
import { firmsIn } from './firms';
import { headWord } from './no-body';
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
  const named = [...withOneKey([...bodyNamings(found, sentences), ...firmsIn(unowned)])].toSorted(
    (one, other) =>
      one.index - other.index ||
      one.words.start - other.words.start ||
      other.words.end - one.words.end,
  );
  const byKey = new Map<string, BodyNaming[]>();
  for (const naming of [...named, ...bodyReferences(named, sentences)]) {
    byKey.set(naming.key, [...(byKey.get(naming.key) ?? []), naming]);
  }
  return [...byKey.values()]
    .filter((namings) => namings.some((naming) => naming.kind === 'place' || acts(naming)))
    .map((namings) => ({
      kind: namings[0]!.kind === 'place' ? 'place' : 'organization',
      name: nameOf(namings),
      mentions: namings.map(({ sentence, words, form, by }) => ({
        span: spanOf(sentence, words),
        form,
        by,
      })),
    }));
}

/** A country’s name, or the fullest wording of a body’s. */
function nameOf(namings: readonly BodyNaming[]): string {
  const [first] = namings;
  if (first!.kind === 'place') return first!.key.slice('place:'.length);
  const names = namings
    .filter(({ form }) => form === 'full')
    .map(({ sentence, words }) => wording(sentence.tokens, words));
  return names.reduce((one, other) => (other.length > one.length ? other : one));
}

/** Whether a body does something here: it stands before a verb or its people, or after “according to” or “by”. */
function acts({ sentence: { tokens }, words, form }: BodyNaming): boolean {
  const { start, end } = words;
  const after = tokens[end];
  if (isFinite(after) || isAdverb(after) || verbAfter(tokens, end)) return true;
  if (after?.text === ',' && isAdverb(tokens[end + 1])) return true;
  if (form === 'role' || form === 'pronoun') return false;
  if (after && VOICES.has(after.normal)) return true;
  if (!/^(?:by|to|with|the)$/.test(tokens[start - 1]?.normal ?? '')) return false;
  const last = tokens[end - 1]!.normal;
  return bodyHead(headWord(tokens, words)) === 'public' || bodyNamed(last) !== null;
}

/** Those who speak for the body whose name stands before: “White House advisers”. */
const VOICES = new Set([...wordClass('body-people'), ...wordClass('spokesperson')]);
