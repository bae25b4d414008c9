import { bestPairs } from './best-pairs';
import { type GoldArticle, listed, type Pieces, type ScoredAnswer } from './gold';
import { agreement, likeness, type WordPlaces, type WordsOf } from './word-places';

/** Contents are the same from this likeness on. */
const HALF = 0.5;
/** What a like source or cue adds where contents are as like as each other. */
const TIE = 0.001;

/** Attributions by number that have a content in common, in an answer and in the gold. */
export interface AttributionPair {
  readonly answer: number;
  readonly gold: number;
}

/** Pairs of attributions whose contents share half of their words. */
export function pairAttributions(
  answer: ScoredAnswer,
  gold: GoldArticle,
  words: WordsOf,
): AttributionPair[] {
  const known = gold.attributions.map((each) => partsOf(each, words));
  return bestPairs(
    answer.attributions.flatMap((each, at) => {
      const ours = partsOf(each, words);
      return known.flatMap((theirs, index) => {
        const alike = likeness(ours.content, theirs.content);
        if (alike < HALF) return [];
        const beside = agreement(ours.source, theirs.source) + agreement(ours.cue, theirs.cue);
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

function partsOf(
  {
    content,
    source,
    cue,
  }: { readonly content: Pieces; readonly source?: Pieces; readonly cue?: Pieces },
  words: WordsOf,
): Parts {
  return {
    content: words(listed(content)),
    source: words(listed(source)),
    cue: words(listed(cue)),
  };
}
