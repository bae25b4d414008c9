import { applied, type Dense, gelu } from '../../learning/dense';
import { logistic, logSoftmax } from '../../learning/linear';
import type { TextVectors } from '../../encoder/read';
import type { Entity, EntityId } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { CLASSES, type Utterance } from './utterance';

/** The layers that judge by the encoder’s vectors. */
export interface Heads {
  /** From the vectors of a statement to what the next two judge by. */
  readonly inner: Dense;
  readonly stance: Dense;
  /** From the vector of a word piece: whether it is one of the words that take the position. */
  readonly part: Dense;
  readonly sentence: Dense;
  readonly key: Dense;
  /** Of a source and of a mention, what they are compared by, and who speaks. */
  readonly asks: Dense;
  readonly answers: Dense;
  readonly meeting: Dense;
  readonly speaks: Dense;
  readonly nobody: Dense;
}

/** By name, the numbers that each gives. */
const ROWS: Readonly<Record<keyof Heads, number | null>> = {
  inner: null,
  stance: CLASSES,
  part: 1,
  sentence: null,
  key: 1,
  asks: null,
  answers: null,
  meeting: null,
  speaks: 1,
  nobody: 1,
};

/**
 * The heads among the layers of a file.
 *
 * @throws RangeError where one is missing or of another size.
 */
export function headsOf(layers: ReadonlyMap<string, Dense>): Heads {
  const heads = Object.entries(ROWS).map(([name, rows]) => {
    const layer = layers.get(name);
    if (!layer || (rows !== null && layer.rows !== rows)) {
      throw new RangeError(`The file of layers has no “${name}” of the right size.`);
    }
    return [name, layer] as const;
  });
  return Object.fromEntries(heads) as Record<keyof Heads, Dense>;
}

/** Word pieces at the beginning of a content that are looked at by themselves. */
const OPENING = 3;
/** Distances of a mention from its source are told apart up to here, on either side; each is twice the one before. */
const FAR = 6;
/** Sentences are told apart by their number up to here. */
const ORDER = 12;

/** The logarithm of the probability of each class of a statement, by the encoder’s vectors; null where it has not read it. */
export function judgedByEncoder(
  heads: Heads,
  vectors: TextVectors,
  { source, cue, content, deed }: Utterance,
): Float64Array | null {
  const contents = content.flatMap((piece) => piecesIn(vectors, piece));
  const anchor = cue ? piecesIn(vectors, cue)[0] : contents[0];
  if (contents.length === 0 || anchor === undefined) return null;
  const { width } = vectors;
  const inputs = new Float32Array(heads.inner.columns);
  const put = (place: number, vector: Float32Array) => inputs.set(vector, place * width);
  put(0, mean(vectors, cue ? piecesIn(vectors, cue) : []));
  put(1, mean(vectors, source ? piecesIn(vectors, source) : []));
  put(2, mean(vectors, contents));
  put(3, greatest(vectors, contents));
  put(4, mean(vectors, contents.slice(0, OPENING)));
  put(5, vectors.openingOf(anchor));
  inputs.set([Number(deed), Number(!source), Number(!cue)], 6 * width);
  const hidden = gelu(applied(heads.inner, inputs));
  const logs = Float64Array.from(applied(heads.stance, hidden));
  logSoftmax(logs, CLASSES);
  return logs;
}

/** How likely the words of a span are among those that take a position, 0 to 1: the mean over its pieces. */
export function partIn(heads: Heads, vectors: TextVectors, span: TextSpan): number {
  const pieces = piecesIn(vectors, span);
  const { width } = vectors;
  const sum = pieces.reduce(
    (total, piece) =>
      total +
      logistic(
        applied(heads.part, vectors.vectors.subarray(piece * width, (piece + 1) * width))[0]!,
      ),
    0,
  );
  return pieces.length > 0 ? sum / pieces.length : 0;
}

/** An entity’s mention, by the pieces it covers. */
export interface MentionPlace extends TextSpan {
  readonly entity: EntityId;
}

/** Where entities are named, or meant by a title; pronouns are left out, since they name nobody. */
export function mentionPlaces(entities: readonly Entity[]): readonly MentionPlace[] {
  return entities.flatMap(({ id, mentions }) =>
    mentions.filter(({ form }) => form !== 'pronoun').map(({ span }) => ({ ...span, entity: id })),
  );
}

/**
 * How likely each entity is the speaker of a statement, among those named in the window that it was read in; what is left to one is
 * for nobody there. Null where the encoder has not read it.
 */
export function speakersByEncoder(
  heads: Heads,
  vectors: TextVectors,
  { source, cue, content }: Utterance,
  mentions: readonly MentionPlace[],
): ReadonlyMap<EntityId, number> | null {
  const cuePieces = cue ? piecesIn(vectors, cue) : [];
  const sourcePieces = source ? piecesIn(vectors, source) : [];
  const contents = content.flatMap((piece) => piecesIn(vectors, piece));
  const anchor = cuePieces[0] ?? contents[0];
  if (anchor === undefined) return null;
  const window = vectors.windowOf(anchor);
  const inside = (pieces: readonly number[]) =>
    pieces.filter((piece) => piece >= window.from && piece < window.to);
  const nearest = [sourcePieces, cuePieces, contents.slice(0, 1)].map(inside);
  const from = nearest.find((pieces) => pieces.length > 0) ?? [anchor];
  const asking = new Float32Array(2 * vectors.width);
  asking.set(mean(vectors, inside(sourcePieces)), 0);
  asking.set(mean(vectors, inside(cuePieces)), vectors.width);
  const asked = applied(heads.asks, asking).map(Math.tanh);
  const scores: number[] = [applied(heads.nobody, asked)[0]!];
  const entities: EntityId[] = [];
  for (const mention of mentions) {
    const pieces = inside(piecesIn(vectors, mention));
    if (pieces.length === 0) continue;
    const answered = applied(heads.answers, mean(vectors, pieces)).map(Math.tanh);
    const pair = new Float32Array(heads.meeting.columns);
    const width = asked.length;
    for (let at = 0; at < width; at++) {
      pair[at] = asked[at]!;
      pair[width + at] = answered[at]!;
      pair[2 * width + at] = asked[at]! * answered[at]!;
    }
    for (const place of distanceMarks(from, pieces)) pair[3 * width + place] = 1;
    scores.push(applied(heads.speaks, gelu(applied(heads.meeting, pair)))[0]!);
    entities.push(mention.entity);
  }
  const logs = Float64Array.from(scores);
  logSoftmax(logs, logs.length);
  const chances = new Map<EntityId, number>();
  for (const [at, entity] of entities.entries()) {
    chances.set(entity, (chances.get(entity) ?? 0) + Math.exp(logs[at + 1]!));
  }
  return chances;
}

/** How a mention stands to a source, as places of a row: within it, before or behind it and how far. */
function distanceMarks(source: readonly number[], mention: readonly number[]): readonly number[] {
  const [first, last] = [source[0]!, source.at(-1)!];
  if (mention[0]! <= last && first <= mention.at(-1)!) return mention[0] === first ? [0, 1] : [0];
  const before = mention[0]! < first;
  const gap = before ? first - mention.at(-1)! : mention[0]! - last;
  return [2 + (before ? 0 : FAR) + Math.min(FAR - 1, Math.floor(Math.log2(Math.max(1, gap))))];
}

/** How much each of some sentences, all of an article in order, tells of it: 0 to 1. */
export type KeySentences = (sentences: readonly TextSpan[]) => readonly number[];

/** Tells key sentences by the encoder’s vectors. */
export function keySentences(heads: Heads, vectors: TextVectors): KeySentences {
  return (sentences) =>
    sentences.map((sentence, place) => {
      const pieces = piecesIn(vectors, sentence);
      if (pieces.length === 0) return 0;
      const { width } = vectors;
      const inputs = new Float32Array(heads.sentence.columns);
      inputs.set(mean(vectors, pieces), 0);
      inputs.set(mean(vectors, pieces.slice(0, 1)), width);
      inputs.set(vectors.openingOf(pieces[0]!), 2 * width);
      inputs[3 * width + Math.min(place, ORDER - 1)] = 1;
      inputs[3 * width + ORDER] = place / sentences.length;
      return logistic(applied(heads.key, gelu(applied(heads.sentence, inputs)))[0]!);
    });
}

function piecesIn(vectors: TextVectors, span: TextSpan): readonly number[] {
  const { from, to } = vectors.of(span);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function mean({ vectors, width }: TextVectors, pieces: readonly number[]): Float32Array {
  const sum = new Float32Array(width);
  for (const piece of pieces) {
    for (let at = 0; at < width; at++) sum[at]! += vectors[piece * width + at]!;
  }
  return sum.map((value) => value / Math.max(1, pieces.length));
}

function greatest({ vectors, width }: TextVectors, pieces: readonly number[]): Float32Array {
  const most = new Float32Array(width).fill(-Infinity);
  for (const piece of pieces) {
    for (let at = 0; at < width; at++) {
      most[at] = Math.max(most[at]!, vectors[piece * width + at]!);
    }
  }
  return most;
}
