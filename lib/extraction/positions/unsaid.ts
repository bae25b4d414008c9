import type { Attribution, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { indexAt, touching } from '../../text/sorted-spans';
import { isOpenQuestion } from './open-question';
import type { Scene } from './scene';
import { sideAt } from './side';
import { verbGroup } from './verb-group';

/** What somebody is said not to have said, or only to have asked: "did not say that …", "asked whether …". */
export function unsaidIn(scene: Scene, attributions: readonly Attribution[]): readonly TextSpan[] {
  return attributions.flatMap(({ cue, content }) => {
    if (!cue) return [];
    const tokens = scene.sentenceAt(cue.start)?.tokens ?? [];
    const at = indexAt(tokens, cue.start);
    if (at < 0 || sideAt(tokens, at)) return [];
    const open = isOpenQuestion(scene.tokensIn(content[0]));
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
