import type { Extractors } from '../analysis/extractors';
import { ACTOR_FACTS, actorRow } from '../extraction/entities/actors/actor-facts';
import { actorCandidates } from '../extraction/entities/actors/candidates';
import { parse } from '../language/parse';
import type { Table } from '../learning/tables';
import type { Entity } from '../model/analysis';
import type { TextSpan } from '../model/text';
import { articleFromText } from '../text/article-from-text';
import { boost, type Growth } from './learners/boost';

/** An article of which all places and bodies are annotated that speak or hold a position. */
export interface ActorArticle {
  readonly text: string;
  readonly entities: readonly (Pick<Entity, 'kind'> & { readonly mentions: readonly TextSpan[] })[];
}

const FOREST: Growth = { bits: 13, rate: 0.08, rows: 0.7, columns: 0.5, l2: 5, least: 6 };

/**
 * Learns which places and bodies act in an article, from what the engine finds in it: of each how many of its names are annotated
 * as those of one that acts. `attributing` gives what finds attributions in an article, by number, without having seen it. One that is named more often counts more.
 */
export function trainActors(
  articles: readonly ActorArticle[],
  find: Extractors['entities'],
  attributing: (article: number) => Extractors['attributions'],
): Table {
  const rows: Int8Array[] = [];
  const target: number[] = [];
  for (const [number, { text: written, entities: gold }] of articles.entries()) {
    const text = parse(articleFromText(written));
    const entities = find(text);
    const attributions = attributing(number)(text, { entities });
    const acting = new Set(
      gold.flatMap(({ kind, mentions }) => mentions.map((span) => placeOf(kind, span))),
    );
    for (const candidate of actorCandidates(text, { entities, attributions })) {
      const { kind, spans } = candidate;
      if (spans.length === 0) continue;
      const right = spans.filter((span) => acting.has(placeOf(kind, span))).length;
      const row = actorRow(candidate);
      for (let time = 0; time < Math.min(4, Math.round(Math.sqrt(spans.length))); time++) {
        rows.push(row);
        target.push(right / spans.length);
      }
    }
  }
  const width = ACTOR_FACTS.length;
  const cells = new Int8Array(rows.length * width);
  for (const [at, row] of rows.entries()) cells.set(row, at * width);
  return boost({ width, cells, target: Float32Array.from(target) }, FOREST);
}

function placeOf(kind: Entity['kind'], { start, end }: TextSpan): string {
  return `${kind} ${start}-${end}`;
}
