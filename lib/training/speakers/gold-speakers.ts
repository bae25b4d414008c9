import type { Candidate } from '../../extraction/attributions/candidate';
import type { Entity, EntityId } from '../../model/analysis';
import type { TextSpan } from '../../model/text';

/** An article in which people have marked who acts and who said what. */
export interface SpeakerArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly name: string; readonly mentions: readonly TextSpan[] }[];
  readonly attributions: readonly {
    /** The name of one of the entities; null where the article names nobody. */
    readonly speaker: string | null;
    readonly content: TextSpan | readonly TextSpan[] | null;
  }[];
}

/** Two contents are one, and two sets of mentions one entity’s, from this share of common units on. */
const HALF = 0.5;

/**
 * Who speaks in each of some candidates as people have marked it: an entity found, or null where they name nobody, or one that was
 * not found. Undefined for a candidate that nobody marked.
 */
export function goldSpeakers(
  article: SpeakerArticle,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
): readonly (EntityId | null | undefined)[] {
  const wordAt = wordsOf(article.text);
  const found = new Map<string, EntityId>();
  for (const { name, mentions } of article.entities) {
    const entity = sameEntity(name, mentions, entities, wordAt);
    if (entity) found.set(name, entity.id);
  }
  const marked = article.attributions.map(({ content }) =>
    wordAt(content === null ? [] : 'start' in content ? [content] : content),
  );
  const pairs = candidates
    .flatMap(({ content }, candidate) => {
      const words = wordAt(content);
      return marked.map((other, gold) => ({ candidate, gold, share: jaccard(words, other) }));
    })
    .filter(({ share }) => share >= HALF)
    .toSorted((one, other) => other.share - one.share);
  const speakers: (EntityId | null | undefined)[] = candidates.map(() => undefined);
  const taken = new Set<number>();
  for (const { candidate, gold } of pairs) {
    if (speakers[candidate] !== undefined || taken.has(gold)) continue;
    taken.add(gold);
    const { speaker } = article.attributions[gold]!;
    speakers[candidate] = speaker === null ? null : (found.get(speaker) ?? null);
  }
  return speakers;
}

/** The entity found that has half of some mentions, all taken together, else one of the same name. */
function sameEntity(
  name: string,
  mentions: readonly TextSpan[],
  entities: readonly Entity[],
  wordAt: ReturnType<typeof wordsOf>,
): Entity | undefined {
  const wanted = mentions.map((mention) => wordAt([mention]));
  const shares = entities.map((entity) => {
    const named = entity.mentions.filter(({ form }) => form !== 'role' && form !== 'pronoun');
    const own = named.map(({ span }) => wordAt([span]));
    const same = own.filter((one) => wanted.some((other) => jaccard(one, other) > 0)).length;
    return { entity, share: same / (own.length + wanted.length - same || 1) };
  });
  const [best] = shares.toSorted((one, other) => other.share - one.share);
  if (best && best.share >= HALF) return best.entity;
  return entities.find((entity) => plain(entity.name) === plain(name));
}

function plain(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word !== 'the')
    .join(' ');
}

/** Finds the words of spans, by number. */
function wordsOf(text: string): (spans: readonly TextSpan[]) => ReadonlySet<number> {
  const number = new Int32Array(text.length).fill(-1);
  let count = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    number.fill(count++, index, index + word.length);
  return (spans) => {
    const words = new Set<number>();
    for (const { start, end } of spans) {
      for (let at = start; at < end; at++) if (number[at]! >= 0) words.add(number[at]!);
    }
    return words;
  };
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
