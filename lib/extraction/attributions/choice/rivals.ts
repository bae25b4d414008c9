import type { TextSpan } from '../../../model/text';
import { overlaps, sharedUnits } from '../../../text/span';
import { spanIndex, type SpanIndex } from '../../../text/span-index';
import { REPORTED } from '../../confidences';
import type { Candidate } from '../candidate';

/** The candidates that stand: of two with one cue, or with nearly the same content, the surer. In reading order of contents. */
export function withoutRivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const places = candidateIndex(candidates);
  const kept = new Set<Candidate>();
  for (const candidate of candidates.toSorted((one, other) => other.confidence - one.confidence)) {
    const beaten = spansOf(candidate).some((span) =>
      places.touching(span).some((other) => kept.has(other) && areRivals(candidate, other)),
    );
    if (!beaten) kept.add(candidate);
  }
  return [...kept].toSorted((one, other) => one.content[0].start - other.content[0].start);
}

/** Finds the candidates with a cue or content at a place. */
export function candidateIndex(
  candidates: readonly Candidate[],
): Pick<SpanIndex<Candidate>, 'touching'> {
  const index = spanIndex(
    candidates.flatMap((candidate) => spansOf(candidate).map((span) => ({ candidate, span }))),
    ({ span }) => span,
  );
  return { touching: (span) => index.touching(span).map(({ candidate }) => candidate) };
}

/** Cue and contents. */
export function spansOf({ cue, content }: Candidate): readonly TextSpan[] {
  return cue ? [cue, ...content] : content;
}

function areRivals(one: Candidate, other: Candidate): boolean {
  if (one.cue && other.cue && overlaps(one.cue, other.cue)) return true;
  if (reports(one, other) || reports(other, one)) return false;
  const common = one.content.reduce(
    (sum, span) =>
      sum + other.content.reduce((inner, piece) => inner + sharedUnits(span, piece), 0),
    0,
  );
  return common > 0 && common * 2 > lengthOf(one) + lengthOf(other) - common;
}

/** "“We will,” he told them, according to a statement": what he told is part of what the statement says, and both hold. */
function reports({ content }: Candidate, { cue, confidence }: Candidate): boolean {
  return cue !== undefined && confidence >= REPORTED && content.some((span) => overlaps(span, cue));
}

function lengthOf({ content }: Candidate): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
