import type { Analysis, Attribution, Entity, Position, Summary } from '../model/analysis';
import type { ParsedText } from '../language/parsed-text';
import { attributionsBy, bestCandidates, speakersRanked } from '../extraction/attributions';
import type { AttributionModels } from '../extraction/attributions/learned/models';
import type { SpeakerModels } from '../extraction/attributions/speakers/ranking';
import { extractEntities } from '../extraction/entities';
import { actorsBy } from '../extraction/entities/actors';
import { extractPositions } from '../extraction/positions';
import { summarize } from '../extraction/summary';
import type { Table } from '../learning/tables';

/** The steps of an analysis. Each sees the parsed text and what came before it, and nothing else. */
export interface Extractors {
  entities(text: ParsedText): readonly Entity[];
  attributions(text: ParsedText, found: Pick<Analysis, 'entities'>): readonly Attribution[];
  positions(
    text: ParsedText,
    found: Pick<Analysis, 'entities' | 'attributions'>,
  ): readonly Position[];
  /** Of the entities found those that act in the article. */
  actors(
    text: ParsedText,
    found: Pick<Analysis, 'entities' | 'attributions' | 'positions'>,
  ): readonly Entity[];
  summary(
    text: ParsedText,
    found: Pick<Analysis, 'entities' | 'attributions' | 'positions'>,
  ): Summary;
}

/** What was learned and ships as files beside the code: plain values, read once by whoever runs the engine. */
export interface Models {
  readonly attributions: AttributionModels;
  readonly speakers: SpeakerModels;
  /** Which places and bodies act. */
  readonly actors: Table;
}

/** The extractors that ship. Swap one by `analyze(article, { ...standard(models), summary: mine })`. */
export function standard(models: Models): Extractors {
  return {
    entities: extractEntities,
    attributions: attributionsBy(
      bestCandidates(models.attributions),
      speakersRanked(models.speakers),
    ),
    positions: extractPositions,
    actors: actorsBy(models.actors),
    summary: summarize,
  };
}
