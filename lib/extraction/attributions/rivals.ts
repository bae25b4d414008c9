import { overlaps } from '../../text/span';
import type { TextSpan } from '../../model/text';
import type { Candidate } from './candidate';

/** The candidates that stand: of two with one cue, or with nearly the same content, the surer. In reading order of contents. */
export function withoutRivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.confidence - one.confidence)) {
    if (!kept.some((other) => areRivals(candidate, other))) kept.push(candidate);
  }
  return kept.toSorted((one, other) => one.content[0].start - other.content[0].start);
}

function areRivals(one: Candidate, other: Candidate): boolean {
  if (one.cue && other.cue && overlaps(one.cue, other.cue)) return true;
  const common = one.content.reduce(
    (sum, span) => sum + other.content.reduce((inner, piece) => inner + shared(span, piece), 0),
    0,
  );
  return common > 0 && common * 2 > lengthOf(one) + lengthOf(other) - common;
}

function shared(one: TextSpan, other: TextSpan): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function lengthOf({ content }: Candidate): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
