import type { Analysis, Stance } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import type { PositionCandidate } from '../../extraction/positions/candidates';
import { parse } from '../../language/parse';
import { articleFromText } from '../../text/article-from-text';
import { sharedUnits } from '../../text/span';
import type { AnnotatedArticle, AnnotatedAttribution, AnnotatedPosition } from './annotated';

/** Two contents are one from this share of common units on, as the scorers have it. */
const HALF = 0.5;

/** An article as the reader learns from it. Offsets count UTF-16 units of `text`. */
export interface ReaderLesson {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Pair[];
  readonly sentences: readonly Pair[];
  /** As annotated, and as the engine finds them: at reading time the reader sees what the engine found. */
  readonly gold: readonly LessonUtterance[];
  readonly found: readonly LessonUtterance[];
  /** The mentions of each entity that the engine found, pronouns left out. */
  readonly entities: readonly (readonly Pair[])[];
  /** For each sentence whether it is a key sentence; null where nobody chose any. */
  readonly key: readonly boolean[] | null;
}

type Pair = readonly [start: number, end: number];

/** Words that somebody may take a position in. */
export interface LessonUtterance {
  readonly source: Pair | null;
  readonly cue: Pair | null;
  readonly content: readonly Pair[];
  /** Whether it is told by the article itself: no attribution, but what somebody did. */
  readonly deed: boolean;
  /** The stances that its speaker takes in it, none where nothing is listed. */
  readonly stances: readonly Stance[];
  /** Whether one of them is a main one of the article. */
  readonly main: boolean;
  /** The words of the positions. */
  readonly parts: readonly Pair[];
  /** Whether the annotation knows such a statement; always so of what is annotated. */
  readonly known: boolean;
  /** Who speaks, by number among the lesson’s entities: -1 for nobody among them, null where that isn’t known. */
  readonly speaker: number | null;
}

/** An annotated article as a lesson, beside what the engine found in it. */
export function readerLesson(
  article: AnnotatedArticle,
  found: Analysis,
  candidates: readonly PositionCandidate[],
): ReaderLesson {
  const { sentences, article: read } = parse(articleFromText(article.text));
  const positions = positionsBy(article);
  const numbers = new Map<string | null, number>([[null, -1]]);
  const numberOf = (name: string | null) => {
    const known = numbers.get(name) ?? entityOf(found, name!, article);
    numbers.set(name, known);
    return known;
  };
  const gold = article.attributions.map((attribution, index) => ({
    ...goldStatement(attribution, positions.within[index]!),
    speaker: numberOf(attribution.speaker),
  }));
  return {
    id: article.id,
    text: article.text,
    blocks: read.blocks.map(({ span }) => pairOf(span)),
    sentences: sentences.map(pairOf),
    gold: [...gold, ...positions.deeds.map(deedStatement)],
    found: [
      ...matched(found.attributions, article.attributions, gold),
      ...foundDeeds(found, candidates, article),
    ],
    entities: found.entities.map(({ mentions }) =>
      mentions.filter(({ form }) => form !== 'pronoun').map(({ span }) => pairOf(span)),
    ),
    key:
      article.summary &&
      sentences.map((sentence) =>
        article.summary!.some((key) => jaccard([sentence], [key]) >= HALF),
      ),
  };
}

/** The annotated positions of each attribution, held by its speaker, and those that stand in none. */
function positionsBy({ attributions, positions }: AnnotatedArticle): {
  readonly within: readonly (readonly AnnotatedPosition[])[];
  readonly deeds: readonly AnnotatedPosition[];
} {
  const within: AnnotatedPosition[][] = attributions.map(() => []);
  const deeds = positions.filter((position) => {
    let best = -1;
    for (const [index, { content }] of attributions.entries()) {
      if (shared(content, position.content) < 0.6 * sizeOf(position.content)) continue;
      if (best < 0 || isCloser(attributions[index]!, attributions[best]!, position)) best = index;
    }
    if (best < 0) return true;
    if (attributions[best]!.speaker === position.holder) within[best]!.push(position);
    return false;
  });
  return { within, deeds };
}

/** Of two attributions that hold a position its holder's, of equals the shorter. */
function isCloser(
  one: AnnotatedAttribution,
  other: AnnotatedAttribution,
  { holder }: AnnotatedPosition,
): boolean {
  const mine = Number(one.speaker === holder) - Number(other.speaker === holder);
  return mine === 0 ? sizeOf(one.content) < sizeOf(other.content) : mine > 0;
}

function goldStatement(
  { source, cue, content }: AnnotatedAttribution,
  positions: readonly AnnotatedPosition[],
): Omit<LessonUtterance, 'speaker'> {
  return {
    source: source && pairOf(source),
    cue: cue && pairOf(cue),
    content: content.map(pairOf),
    deed: false,
    ...takenBy(positions),
    known: true,
  };
}

function takenBy(
  positions: readonly AnnotatedPosition[],
): Pick<LessonUtterance, 'stances' | 'main' | 'parts'> {
  return {
    stances: positions.map(({ stance }) => stance),
    main: positions.some(({ main }) => main),
    parts: positions.flatMap(({ content }) => content.map(pairOf)),
  };
}

function deedStatement(position: AnnotatedPosition): LessonUtterance {
  const content = position.content.map(pairOf);
  return {
    source: null,
    cue: null,
    content,
    deed: true,
    ...takenBy([position]),
    known: true,
    speaker: null,
  };
}

/** What the engine found, each as the annotated attribution that it is, or as one that nobody knows. */
function matched(
  found: Analysis['attributions'],
  annotated: readonly AnnotatedAttribution[],
  gold: readonly LessonUtterance[],
): LessonUtterance[] {
  const edges = found
    .flatMap(({ content }, index) =>
      annotated.map((other, at) => ({ index, at, weight: jaccard(content, other.content) })),
    )
    .filter(({ weight }) => weight >= HALF)
    .toSorted((one, other) => other.weight - one.weight);
  const taken = new Set<number>();
  const goldOf = new Map<number, number>();
  for (const { index, at } of edges) {
    if (goldOf.has(index) || taken.has(at)) continue;
    goldOf.set(index, at);
    taken.add(at);
  }
  return found.map(({ source, cue, content }, index) => {
    const at = goldOf.get(index);
    const known = at === undefined ? undefined : gold[at];
    return {
      source: source ? pairOf(source.span) : null,
      cue: cue ? pairOf(cue) : null,
      content: content.map(pairOf),
      deed: false,
      stances: known?.stances ?? [],
      main: known?.main ?? false,
      parts: known?.parts ?? [],
      known: known !== undefined,
      speaker: known ? known.speaker : null,
    };
  });
}

/** Deeds that the article tells, and what they are by the annotation. */
function foundDeeds(
  { entities }: Analysis,
  candidates: readonly PositionCandidate[],
  article: AnnotatedArticle,
): LessonUtterance[] {
  return candidates.flatMap(({ deed, holders, source, cue, content }): LessonUtterance[] => {
    const entity = entities.find(({ id }) => id === holders[0]);
    if (!deed || !entity) return [];
    const taken = article.positions.filter(
      (position) =>
        shared(content, position.content) * 2 >=
          Math.min(sizeOf(content), sizeOf(position.content)) &&
        isSame(entity, position.holder, article),
    );
    return [
      {
        source: source && pairOf(source),
        cue: cue && pairOf(cue),
        content: content.map(pairOf),
        deed: true,
        ...takenBy(taken.slice(0, 1)),
        known: taken.length > 0,
        speaker: null,
      },
    ];
  });
}

/** The number of the entity that is an annotated one; -1 where none is. */
function entityOf({ entities }: Analysis, name: string, article: AnnotatedArticle): number {
  const exact = entities.findIndex((entity) => plain(entity.name) === plain(name));
  return exact >= 0 ? exact : entities.findIndex((entity) => isSame(entity, name, article));
}

/** Whether an entity is the annotated one of a name: named so, or with half of its mentions. */
function isSame(
  { name, mentions }: Analysis['entities'][number],
  other: string,
  { entities }: AnnotatedArticle,
): boolean {
  if (plain(name) === plain(other)) return true;
  const known = entities.find((entity) => entity.name === other)?.mentions ?? [];
  const ours = mentions.filter(({ form }) => form !== 'pronoun' && form !== 'role');
  const common = ours.filter(({ span }) => known.some((place) => sharedUnits(place, span) > 0));
  if (known.length > 0) {
    return common.length / (ours.length + known.length - common.length) >= HALF;
  }
  return plain(name).endsWith(` ${plain(other)}`) || plain(other).endsWith(` ${plain(name)}`);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/['’]s$/, '');
}

function jaccard(one: readonly TextSpan[], other: readonly TextSpan[]): number {
  const both = shared(one, other);
  return both / (sizeOf(one) + sizeOf(other) - both);
}

function shared(one: readonly TextSpan[], other: readonly TextSpan[]): number {
  return one.reduce(
    (sum, piece) => other.reduce((inner, each) => inner + sharedUnits(piece, each), sum),
    0,
  );
}

function sizeOf(pieces: readonly TextSpan[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}

function pairOf({ start, end }: TextSpan): Pair {
  return [start, end];
}
