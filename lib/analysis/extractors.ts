import type { Analysis, Attribution, Entity, Position, Summary } from '../model/analysis';
import type { ParsedText } from '../language/parsed-text';
import { extractAttributions } from '../extraction/attributions';
import { extractEntities } from '../extraction/entities';
import { extractPositions } from '../extraction/positions';
import { summarize } from '../extraction/summary';

/** The four steps of an analysis. Each sees the parsed text and what came before it, and nothing else. */
export interface Extractors {
  entities(text: ParsedText): readonly Entity[];
  attributions(text: ParsedText, found: Pick<Analysis, 'entities'>): readonly Attribution[];
  positions(
    text: ParsedText,
    found: Pick<Analysis, 'entities' | 'attributions'>,
  ): readonly Position[];
  summary(
    text: ParsedText,
    found: Pick<Analysis, 'entities' | 'attributions' | 'positions'>,
  ): Summary;
}

/** The extractors that ship. Swap one by `analyze(article, { ...standard(), summary: mine })`. */
export function standard(): Extractors {
  return {
    entities: extractEntities,
    attributions: extractAttributions,
    positions: extractPositions,
    summary: summarize,
  };
}
