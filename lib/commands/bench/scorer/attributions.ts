import { bestPairs } from './best-pairs';
import { listed, type Pieces } from './gold';
import { dice, jaccard, type WordPlaces, type WordsOf } from './word-places';

/** Contents are the same from this share of common words on. */
const HALF = 0.5;
/** What a like source or cue adds where contents are as like as each other. */
const TIE = 0.001;

/** What attributions are compared by. */
interface Attributed {
  readonly content: Pieces;
  readonly source?: Pieces;
  readonly cue?: Pieces;
}

/** Attributions by number that have a content in common, in an answer and in the gold. */
export interface AttributionPair {
  readonly answer: number;
  readonly gold: number;
}

/** Pairs of attributions whose contents share half of their words. */
export function pairAttributions(
  answered: readonly Attributed[],
  gold: readonly Attributed[],
  words: WordsOf,
): AttributionPair[] {
  const known = gold.map((each) => partsOf(each, words));
  return bestPairs(
    answered.flatMap((each, at) => {
      const ours = partsOf(each, words);
      return known.flatMap((theirs, index) => {
        const alike = jaccard(ours.content, theirs.content);
        if (alike < HALF) return [];
        const beside = dice(ours.source, theirs.source) + dice(ours.cue, theirs.cue);
        return [{ answer: at, gold: index, weight: alike + TIE * beside }];
      });
    }),
  );
}

interface Parts {
  readonly content: WordPlaces;
  readonly source: WordPlaces;
  readonly cue: WordPlaces;
}

function partsOf({ content, source, cue }: Attributed, words: WordsOf): Parts {
  return {
    content: words(listed(content)),
    source: words(listed(source)),
    cue: words(listed(cue)),
  };
}
