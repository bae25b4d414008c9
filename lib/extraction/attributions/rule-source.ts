import type { Candidate } from './candidate';
import { candidateIndex } from './rivals';
import { SUREST } from './thresholds';

/** Candidates with the source that the rules find for their cue: where they have none, and where a quotation stands right beside it. */
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
    if (!rule?.source) return candidate;
    const surer = rule.confidence >= SUREST && sameContent(rule, candidate);
    return !candidate.source || surer ? { ...candidate, source: rule.source } : candidate;
  });
}

function sameContent(one: Candidate, other: Candidate): boolean {
  return (
    one.content.length === other.content.length &&
    one.content.every(
      ({ start, end }, at) => other.content[at]!.start === start && other.content[at]!.end === end,
    )
  );
}
