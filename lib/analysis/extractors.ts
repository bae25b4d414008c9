import type { Analysis, Attribution, Entity, Position, Summary } from '../model/analysis';
import type { TextVectors } from '../encoder/read';
import type { ParsedText } from '../language/parsed-text';
import {
  attributionsBy,
  bestCandidates,
  heardAgain,
  speakersRanked,
} from '../extraction/attributions';
import type { AttributionModels } from '../extraction/attributions/learned/models';
import type { SpeakerModels } from '../extraction/attributions/speakers/ranking';
import { extractEntities } from '../extraction/entities';
import { actorsBy } from '../extraction/entities/actors';
import { positionsIn } from '../extraction/positions';
import { type PositionCandidate, candidatesIn } from '../extraction/positions/candidates';
import type { Judges } from '../extraction/positions/judged/judge';
import { keySentences } from '../extraction/reader/heads';
import { summarize } from '../extraction/summary';
import type { Table } from '../learning/tables';

/** What is found at first sight. */
export type FirstFound = Pick<Analysis, 'entities' | 'attributions'>;

/** The steps of an analysis. Each sees the parsed text and what came before it, and nothing else; the last two what an encoder made of the text. */
export interface Extractors {
  entities(text: ParsedText): readonly Entity[];
  attributions(text: ParsedText, found: Pick<Analysis, 'entities'>): readonly Attribution[];
  /** The words in which somebody may take a position: the encoder is told of them. */
  candidates(text: ParsedText, found: FirstFound): readonly PositionCandidate[];
  /** Who speaks, heard once more by what the encoder made of the text; null where what judges could not be loaded. */
  readonly speakers:
    ((text: ParsedText, found: FirstFound, vectors: TextVectors) => readonly Attribution[]) | null;
  /** Null where what judges them could not be loaded. */
  readonly positions:
    | ((
        text: ParsedText,
        found: FirstFound & { readonly candidates: readonly PositionCandidate[] },
        vectors: TextVectors,
      ) => readonly Position[])
    | null;
  /** Of the entities found those that act in the article. */
  actors(text: ParsedText, found: FirstFound & Pick<Analysis, 'positions'>): readonly Entity[];
  /** Without vectors where nothing could be read: by the words alone. */
  summary(
    text: ParsedText,
    found: FirstFound & Pick<Analysis, 'positions'>,
    vectors: TextVectors | null,
  ): Summary;
}

/** What was learned and ships as files beside the code: plain values, read once by whoever runs the engine. */
export interface Models {
  readonly attributions: AttributionModels;
  readonly speakers: SpeakerModels;
  /** Which places and bodies act. */
  readonly actors: Table;
  readonly judges: Judges | null;
}

/** The extractors that ship. Swap one by `analyze(article, { ...standard(models), summary: mine })`. */
export function standard({ attributions, speakers, actors, judges }: Models): Extractors {
  return {
    entities: extractEntities,
    attributions: attributionsBy(bestCandidates(attributions), speakersRanked(speakers)),
    candidates: candidatesIn,
    actors: actorsBy(actors),
    speakers: judges && ((text, found, vectors) => heardAgain(text, found, vectors, judges.heads)),
    positions:
      judges &&
      ((text, { candidates, ...found }, vectors) =>
        positionsIn(text, found, candidates, vectors, judges)),
    summary: (text, found, vectors) =>
      summarize(text, found, vectors && judges && keySentences(judges.heads, vectors)),
  };
}
