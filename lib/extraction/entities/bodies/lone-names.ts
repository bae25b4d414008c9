import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { startsClause } from '../../../language/syntax/sentence-start';
import type { FoundPiece } from '../names/piece';
import type { BodyNaming } from './body-namings';
import { isThingOrCode } from './no-body';

/** In tokens: the longest name that is looked for at the beginning of a title. */
const LONGEST_OWNER = 4;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Whose office a title with capitals tells: “*U.S.* Secretary of State”, “*White House* Press Secretary”. */
export function titleOwners(found: readonly FoundPiece[]): readonly BodyNaming[] {
  return found.flatMap(({ sentence, index, piece }): readonly BodyNaming[] => {
    const title =
      piece.kind === 'title' ? piece.name : piece.kind === 'person' ? piece.title : null;
    if (!title) return [];
    const { tokens } = sentence;
    for (let length = Math.min(LONGEST_OWNER, title.end - title.start); length > 0; length--) {
      const words = { start: title.start, end: title.start + length };
      const owner = ownerNamed(tokens, words);
      if (owner) return [{ ...owner, form: 'alias', by: 'body:title', sentence, index, words }];
    }
    return [];
  });
}

function ownerNamed(
  tokens: readonly Token[],
  words: Stretch,
): Pick<BodyNaming, 'key' | 'kind'> | null {
  const name = phrase(tokens, words);
  const country = countryNamed(name) ?? countryOfCapital(name);
  if (country) return { key: `place:${country}`, kind: 'place' };
  const kind = bodyNamed(name);
  if (kind)
    return { key: `body:${name.replaceAll('.', '')}`, kind: kind === 'public' ? 'public' : 'firm' };
  if (isProvince(name) || (words.end - words.start > 1 && isPlace(name)))
    return { key: `place:${name}`, kind: 'town' };
  const [first] = tokens.slice(words.start, words.end);
  const acronym = words.end - words.start === 1 && ACRONYM.test(first!.text);
  return acronym ? { key: `body:${name}`, kind: 'other' } : null;
}

/** Towns, provinces and other places that are no countries. */
export function townsIn(found: readonly FoundPiece[]): readonly BodyNaming[] {
  return found.flatMap(({ sentence, index, piece }): readonly BodyNaming[] => {
    if (piece.kind !== 'place' || piece.country) return [];
    const key = `place:${phrase(sentence.tokens, piece.name)}`;
    return [
      { key, kind: 'town', form: 'full', by: 'place:town', sentence, index, words: piece.name },
    ];
  });
}

/**
 * Names that may be a body’s though nothing tells it: those that fit nobody, and nouns that many bodies bear where they are
 * written as a name. A common word counts once it has a capital within a sentence: “the *Alliance*”.
 */
export function loneNames(
  found: readonly FoundPiece[],
  unowned: ReadonlySet<FoundPiece>,
): readonly BodyNaming[] {
  const byKey = new Map<string, FoundPiece[]>();
  for (const each of found) {
    const { sentence, piece, headline } = each;
    if (headline || !(piece.kind === 'body' || unowned.has(each))) continue;
    if (isThingOrCode(sentence.tokens, piece.name)) continue;
    const key = `body:${phrase(sentence.tokens, piece.name).replaceAll(/[.']/g, '')}`;
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return [...byKey].flatMap(([key, all]) =>
    all.some(isWrittenAsName)
      ? all.map(({ sentence, index, piece }) => ({
          key,
          kind: 'name' as const,
          form: 'full' as const,
          by: 'body:lone',
          sentence,
          index,
          words: piece.name,
        }))
      : [],
  );
}

/** Names with the key of the one longer name that they open: “Nordlux” is Nordlux Shipping. */
export function joined(
  lone: readonly BodyNaming[],
  known: readonly BodyNaming[],
): readonly BodyNaming[] {
  const bodies = [...known, ...lone].filter(({ key }) => key.startsWith('body:'));
  const longer = new Map(bodies.map((naming) => [naming.key, naming.kind]));
  const keys = [...longer.keys()];
  return lone.map((naming) => {
    const { sentence, words } = naming;
    const name = naming.key.slice('body:'.length);
    // “the | Roe | campaign’s”
    const whole = `${naming.key} ${sentence.tokens[words.end]?.normal}`;
    if (longer.has(whole))
      return { ...naming, key: whole, words: { start: words.start, end: words.end + 1 } };
    if (bodyNamed(name) !== null || bodyHead(name) !== null || countryOfDemonym(name) !== undefined)
      return naming;
    const [one, ...others] = keys.filter((key) => key.startsWith(`${naming.key} `));
    return one && others.length === 0 ? { ...naming, key: one, kind: longer.get(one)! } : naming;
  });
}

function isWrittenAsName({ sentence: { tokens }, piece: { name } }: FoundPiece): boolean {
  const plain = name.end - name.start === 1 && isPlainWord(tokens[name.start]!.normal);
  return !plain || !startsClause(tokens, name.start);
}
