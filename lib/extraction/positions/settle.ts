import { verbGroup } from '../../language/syntax/verb-group';
import type { Attribution, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { indexAt, touching } from '../../text/sorted-spans';
import { sharedUnits } from '../../text/span';
import { LEAST_STANCE } from '../confidences';
import type { NamedArticle } from './named-article';
import { isOpenQuestion } from './verbs/open-question';
import { sideAt } from './verbs/side';

/** Two positions that share more than this part of the shorter one’s content are one. */
const SHARED = 0.5;

/** Of positions found in several ways the surest: one for a holder and place, in reading order. */
export function settle(positions: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const position of positions.toSorted((one, other) => other.confidence - one.confidence)) {
    if (position.confidence < LEAST_STANCE) break;
    const rival = kept.some(
      ({ holder, content }) =>
        holder === position.holder && shared(content, position.content) > SHARED,
    );
    if (!rival) kept.push(position);
  }
  return kept.toSorted(
    (one, other) => one.content.start - other.content.start || one.content.end - other.content.end,
  );
}

/** The part of the shorter one that two spans share, 0 to 1. */
function shared(one: TextSpan, other: TextSpan): number {
  return sharedUnits(one, other) / Math.min(one.end - one.start, other.end - other.start);
}

/** The contents that somebody is said not to have said, or only to have asked: "did not say that …", "asked whether …". */
export function unsaidIn(
  article: NamedArticle,
  attributions: readonly Attribution[],
): readonly TextSpan[] {
  return attributions.flatMap(({ cue, content }) => {
    if (!cue) return [];
    const tokens = article.sentenceAt(cue.start)?.tokens ?? [];
    const at = indexAt(tokens, cue.start);
    if (at < 0 || sideAt(tokens, at)) return [];
    const open = isOpenQuestion(article.tokensIn(content[0]));
    return open || verbGroup(tokens, at).negated ? content : [];
  });
}

/** The positions that stand in none of some stretches, sorted and apart. */
export function outside(
  positions: readonly Position[],
  stretches: readonly TextSpan[],
): readonly Position[] {
  return positions.filter(({ cue, content }) => touching(stretches, cue ?? content).length === 0);
}

/**
 * Whether a deed is only told in somebody else’s quoted words: “They voted for it to please the firm” says where the speaker
 * stands. What others are said to want is left to them.
 */
export function isAnothersView(
  { attribution, stance, holder, content }: Position,
  attributions: readonly Attribution[],
): boolean {
  if (attribution !== undefined || stance === 'calls-for') return false;
  return attributions.some(
    ({ manner, source, content: pieces }) =>
      manner === 'direct' &&
      source?.entity !== undefined &&
      source.entity !== holder &&
      pieces.some(({ start, end }) => start <= content.start && content.end <= end),
  );
}
