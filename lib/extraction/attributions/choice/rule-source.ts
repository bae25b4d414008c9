import type { TextSpan } from '../../../model/text';
import { overlaps } from '../../../text/span';
import { SUREST_RULE } from '../../confidences';
import type { Candidate } from '../candidate';
import { candidateIndex } from './rivals';

/** Whether a learned source hangs on the noun that a rule’s begins with: "The council’s letter to | Falk". */
function hangsOn(learned: TextSpan, rule: TextSpan): boolean {
  return rule.start < learned.start && rule.end === learned.end;
}

/** The step of a learned candidate whose source a rule gave. */
const BY_RULE = 'learned:rule-source';

/**
 * Candidates with the source that the rules find for their cue: where they have none, where a
 * quotation stands right beside it, and where theirs is but the end of it.
 */
export function withRuleSources(
  candidates: readonly Candidate[],
  rules: readonly Candidate[],
): readonly Candidate[] {
  const index = candidateIndex(rules);
  return candidates.map((candidate) => {
    const { cue } = candidate;
    if (!cue) return candidate;
    const rule = index
      .touching(cue)
      .find((other) => other.cue && other.cue.start <= cue.start && other.cue.end >= cue.end);
    if (!rule?.source || candidate.content.some((span) => overlaps(span, rule.source!))) {
      return candidate;
    }
    if (candidate.source && sameSpan(candidate.source, rule.source)) return candidate;
    const surer = rule.confidence >= SUREST_RULE && sameContent(rule, candidate);
    return !candidate.source || surer || hangsOn(candidate.source, rule.source)
      ? { ...candidate, source: rule.source, by: BY_RULE }
      : candidate;
  });
}

function sameContent(one: Candidate, other: Candidate): boolean {
  return (
    one.content.length === other.content.length &&
    one.content.every((span, at) => sameSpan(span, other.content[at]!))
  );
}

function sameSpan(one: TextSpan, other: TextSpan): boolean {
  return one.start === other.start && one.end === other.end;
}
