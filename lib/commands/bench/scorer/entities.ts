import type { TextSpan } from '../../../model/text';
import { bestPairs, type Edge } from './best-pairs';
import type { GoldArticle, ScoredAnswer } from './gold';
import type { Count } from './shares';
import { jaccard, listAgreement, tellingWords, type WordsOf } from './word-places';

/** Two sets of mentions are one entity’s, and two wordings one role, from this share of common words on. */
const HALF = 0.5;

type Named = ScoredAnswer['entities'][number] | GoldArticle['entities'][number];

/** Spans of people’s names, each once: right where an annotated name begins and ends with it. */
export function countNames(answer: ScoredAnswer, gold: GoldArticle): Count {
  const names = placesOf(answer.entities);
  const known = placesOf(gold.entities);
  return {
    right: [...names].filter((place) => known.has(place)).length,
    answered: names.size,
    gold: known.size,
  };
}

/** Whether a person’s name stands just there in the gold. */
export function nameJudge(gold: GoldArticle): (span: TextSpan) => boolean {
  const known = placesOf(gold.entities);
  return (span) => known.has(placeOf(span));
}

function placesOf(entities: readonly Named[]): ReadonlySet<string> {
  return new Set(peopleOf(entities).flatMap(({ mentions }) => mentions.map(placeOf)));
}

function placeOf({ start, end }: TextSpan): string {
  return `${start} ${end}`;
}

/** A person of the answer and who it is in the gold. */
export interface PersonPair {
  readonly answer: ScoredAnswer['entities'][number];
  readonly gold: GoldArticle['entities'][number];
}

/** People that are one in answer and gold: at least half of their names, taken together, are the same. */
export function pairPeople(answer: ScoredAnswer, gold: GoldArticle, words: WordsOf): PersonPair[] {
  const ours = peopleOf(answer.entities);
  const theirs = peopleOf(gold.entities);
  return pairEntities(ours, theirs, words).map((pair) => ({
    answer: ours[pair.answer]!,
    gold: theirs[pair.gold]!,
  }));
}

/** Whether the wording of an office is the annotated one, articles aside. */
export function sameRole(one: string | undefined, other: string): boolean {
  return listAgreement(tellingWords(one ?? ''), tellingWords(other)) >= HALF;
}

function peopleOf<Of extends Named>(entities: readonly Of[]): Of[] {
  return entities.filter(({ kind }) => kind === 'person');
}

/** Whether an entity of the answer, by id, is the gold’s of that name: paired by mentions, or named alike. */
export type SameEntity = (id: string | null, name: string | null) => boolean;

/** Compares entities of any kind. Nobody is nobody. */
export function entityJudge(answer: ScoredAnswer, gold: GoldArticle, words: WordsOf): SameEntity {
  const namesOf = new Map<string, string[]>();
  for (const { id, name } of answer.entities) namesOf.set(id, [plainName(name)]);
  for (const pair of pairEntities(answer.entities, gold.entities, words)) {
    const name = plainName(gold.entities[pair.gold]!.name);
    namesOf.get(answer.entities[pair.answer]!.id)?.push(name);
  }
  return (id, name) => {
    if (id === null || name === null) return id === name;
    const wanted = plainName(name);
    return wanted !== '' && (namesOf.get(id) ?? []).includes(wanted);
  };
}

function plainName(name: string): string {
  return tellingWords(name).join(' ');
}

function pairEntities(ours: readonly Named[], theirs: readonly Named[], words: WordsOf): Edge[] {
  const mentionsOf = ({ mentions }: Named) => mentions.map((mention) => words([mention]));
  const known = theirs.map(mentionsOf);
  return bestPairs(
    ours.map(mentionsOf).flatMap((mentions, answer) =>
      known.flatMap((others, gold) => {
        const same = bestPairs(edgesBetween(mentions, others)).length;
        const weight = same / (mentions.length + others.length - same);
        return weight >= HALF ? [{ answer, gold, weight }] : [];
      }),
    ),
  );
}

/** Mentions that share a word. */
function edgesBetween(
  mentions: readonly ReturnType<WordsOf>[],
  others: readonly ReturnType<WordsOf>[],
): Edge[] {
  return mentions.flatMap((mention, answer) =>
    others.flatMap((other, gold) => {
      const weight = jaccard(mention, other);
      return weight > 0 ? [{ answer, gold, weight }] : [];
    }),
  );
}
