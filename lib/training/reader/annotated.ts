import { join } from 'node:path';
import type { Stance } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { readJsonLines } from '../lessons/json-lines';

/** An article annotated by people, with where somebody stands. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  /** Names by which its entities are known, with their mentions; empty where only names are given. */
  readonly entities: readonly { readonly name: string; readonly mentions: readonly TextSpan[] }[];
  readonly attributions: readonly AnnotatedAttribution[];
  readonly positions: readonly AnnotatedPosition[];
  /** Its key sentences; null where nobody chose any. */
  readonly summary: readonly TextSpan[] | null;
}

export interface AnnotatedAttribution {
  readonly speaker: string | null;
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly content: readonly TextSpan[];
}

export interface AnnotatedPosition {
  readonly holder: string;
  readonly stance: Stance;
  readonly main: boolean;
  readonly content: readonly TextSpan[];
}

/** The articles of one part of a kit whose positions are annotated: whole articles of the world, then attributions with labels. */
export function annotatedArticles(kit: string, part: 'train' | 'dev'): AnnotatedArticle[] {
  return [...worldArticles(kit, part), ...labelledArticles(kit, part)];
}

interface WorldLine {
  readonly id: string;
  readonly text: string;
  readonly entities: AnnotatedArticle['entities'];
  readonly attributions: readonly {
    readonly speaker: string | null;
    readonly source?: TextSpan | null;
    readonly cue?: TextSpan | null;
    readonly content: Spans;
  }[];
  readonly positions: readonly PositionLine[];
  readonly summary: readonly TextSpan[];
}

interface PositionLine {
  readonly holder: string;
  readonly stance: Stance;
  readonly main?: boolean;
  readonly content: Spans;
}

type Spans = TextSpan | readonly TextSpan[];

function worldArticles(kit: string, part: string): AnnotatedArticle[] {
  return readJsonLines<WorldLine>(join(kit, `world/${part}.jsonl.gz`)).map((line) => ({
    id: `world ${line.id}`,
    text: line.text,
    entities: line.entities,
    attributions: line.attributions.map(({ speaker, source, cue, content }) => ({
      speaker,
      source: source ?? null,
      cue: cue ?? null,
      content: listed(content),
    })),
    positions: line.positions.map(positionOf),
    summary: line.summary,
  }));
}

interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly TextSpan[]>[];
}

interface LabelLine {
  readonly id: string;
  readonly labels: readonly {
    readonly attribution: number;
    readonly speaker: string | null;
    readonly positions: readonly PositionLine[];
  }[];
  readonly deeds: readonly PositionLine[];
}

function labelledArticles(kit: string, part: string): AnnotatedArticle[] {
  const corpus = readJsonLines<CorpusLine>(join(kit, `attribution/${part}.jsonl.gz`));
  const byId = new Map(corpus.map((line) => [line.id, line]));
  return readJsonLines<LabelLine>(join(kit, `positions/${part}.jsonl.gz`)).flatMap(
    ({ id, labels, deeds }) => {
      const line = byId.get(id);
      if (!line) return [];
      const { text, attributions } = line;
      const speakers = new Map(labels.map(({ attribution, speaker }) => [attribution, speaker]));
      const positions = labels.flatMap((label) => label.positions);
      return {
        id: `us ${id}`,
        text,
        entities: [],
        attributions: attributions.map(({ source, cue, content }, index) => ({
          speaker: speakers.get(index) ?? null,
          source: wholeOf(source),
          cue: wholeOf(cue),
          content,
        })),
        positions: [...positions, ...deeds].map(positionOf),
        summary: null,
      };
    },
  );
}

function positionOf({ holder, stance, main, content }: PositionLine): AnnotatedPosition {
  return { holder, stance, main: main === true, content: listed(content) };
}

function listed(spans: Spans): readonly TextSpan[] {
  return Array.isArray(spans) ? (spans as readonly TextSpan[]) : [spans as TextSpan];
}

/** From the first piece to the end of the last. */
function wholeOf(pieces: readonly TextSpan[]): TextSpan | null {
  const [first] = pieces;
  return first ? { start: first.start, end: pieces.at(-1)!.end } : null;
}
