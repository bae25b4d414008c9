import type { ParsedText } from '../../../language/parsed-text';
import type { TextSpan } from '../../../model/text';
import type { Candidate, CandidateGenerator } from '../candidate';
import { accordingTo } from './according-to';
import { byLayout } from './layout';
import type { Content } from './content';
import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import { cuesIn, type Cue } from './cues';
import { carriedOn, interrupted } from './going-on';
import { linesOf, type Line } from './line';
import { spanOf, type Stretch } from '../../../language/stretch';
import { subjectAfter, subjectBefore } from './subjects';

/** Candidates by rules on tagged words: a cue with what stands before and behind it, and quotations that carry one on. */
export const ruleCandidates: CandidateGenerator = (text) => {
  const lines = linesOf(text);
  const cues = lines.map(cuesIn);
  const cued = new Set([...lines.keys()].filter((at) => cues[at]!.length > 0));
  const spoken = lines.flatMap((line, at) => {
    const found: Candidate[] = [];
    let source: Stretch | null = null;
    for (const cue of cues[at]!) {
      const candidate: Around | null =
        around(text, line, cue, cues[at]!, source) ?? announced(line, cue, lines[at + 1]);
      if (!candidate) continue;
      source = candidate.stretch ?? source;
      const more = candidate.quotation ? carriedOn(text, lines, at, candidate.quotation, cued) : [];
      found.push(
        more.length > 0
          ? { ...candidate.found, content: [...candidate.found.content, ...more] }
          : candidate.found,
      );
    }
    return [...found, ...accordingTo(text, line)];
  });
  return [...spoken, ...byLayout(text, lines)];
};

interface Around {
  readonly found: Candidate;
  readonly stretch: Stretch | null;
  readonly quotation: Content['quotation'];
}

/** The attribution around a cue; `earlier` is the source of the cue before it, which a shared subject or participle takes up. */
function around(
  text: ParsedText,
  line: Line,
  cue: Cue,
  cues: readonly Cue[],
  earlier: Stretch | null,
): Around | null {
  const subject = subjectBefore(line, cue.start);
  const speaks =
    cue.complements.has('clause') || cue.complements.has('quote') || cue.complements.has('told');
  const before = speaks
    ? contentBefore(text, line, subject?.start ?? cue.start, line.tokens[cue.end]?.text === ',')
    : null;
  if (!subject && before) {
    const inverted = subjectAfter(line, cue.end);
    if (inverted) return made(line, cue, inverted, interrupted(text, line, before, inverted.end));
  }
  const after = contentAfter(line, cue, cues);
  const stretch = subject ?? (continues(line, cue) ? earlier : null);
  if (before && subject && (!after || before.confidence > after.confidence || isAside(line, cue))) {
    const end = after && after.quotation === undefined ? cue.end : pastAddressee(line, cue);
    return made(line, cue, subject, interrupted(text, line, before, end));
  }
  if (!after || !stretch) return null;
  return made(line, cue, stretch, after);
}

/** "Roe said:" at a block's end, with the quotation in the next. */
function announced(line: Line, cue: Cue, next: Line | undefined): Around | null {
  const last = line.tokens.at(-1);
  const quotation = next?.quoted[0];
  if (last?.text !== ':' || !quotation || next.sentence.block === line.sentence.block) return null;
  const subject = subjectBefore(line, cue.start);
  if (
    !subject ||
    !(cue.complements.has('clause') || cue.complements.has('quote') || cue.complements.has('told'))
  )
    return null;
  const spans = [{ start: quotation.start, end: quotation.end }] as const;
  return made(line, cue, subject, { spans, quotation, confidence: 0.9 });
}

/** "said", "said," and the like: nothing that it reports stands behind it but another piece. */
function isAside({ tokens }: Line, cue: Cue): boolean {
  return (
    tokens[cue.end]?.text === ',' || tokens[cue.end]?.text === '.' || tokens[cue.end] === undefined
  );
}

function pastAddressee({ tokens, quoted }: Line, cue: Cue): number {
  let at = cue.end;
  while (at < tokens.length && !quoted[at] && !/^[.,;:]$/.test(tokens[at]!.text)) at++;
  return at;
}

/** ", adding that …" and "and warned …" speak for the one who spoke before. */
function continues({ tokens }: Line, cue: Cue): boolean {
  let at = cue.start - 1;
  while (at >= 0 && (tokens[at]!.tag === 'RB' || tokens[at]!.lemma === 'have')) at--;
  const before = tokens[at];
  return (
    before !== undefined &&
    (cue.verb.tag === 'VBG'
      ? /^(?:,|and|by|while|before|after)$/.test(before.normal)
      : before.tag === 'CC')
  );
}

function made(line: Line, cue: Cue, source: Stretch, content: Content): Around {
  const spans: readonly [TextSpan, ...TextSpan[]] = content.spans;
  return {
    found: {
      content: spans,
      cue: spanOf(line, cue),
      source: spanOf(line, source),
      confidence: content.confidence,
    },
    stretch: source,
    quotation: content.quotation,
  };
}
