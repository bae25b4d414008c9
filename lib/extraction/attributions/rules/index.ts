import type { ParsedText, Quotation } from '../../../language/parsed-text';
import { spanOf, type Stretch } from '../../../language/stretch';
import type { TextSpan } from '../../../model/text';
import type { Candidate, CandidateGenerator } from '../candidate';
import { accordingTo } from './according-to';
import { posted, released, signedBelow } from './layout/credits';
import { quotedAs } from './quoted-as';
import {
  announced,
  clauseThenCue,
  cueThenClause,
  cueThenQuote,
  type CuePlace,
  interruptedByCue,
  cuePlace,
  quoteThenCue,
  type Said,
} from './around-cue';
import { cuesIn } from './cues';
import { carriedOn } from './going-on';
import { signed, titled, underLabel } from './layout/labels';
import { type Line, linesOf } from './line';

/** A way in which an attribution is written. */
type Rule = { readonly name: string } & (
  | {
      /** By a cue and what stands around it: of a cue’s rules the first that fits counts. */
      readonly aroundCue: (place: CuePlace) => Said | null;
    }
  | {
      /** By quotations that stand alone behind one that a cue has: they make its content longer. */
      readonly behind: typeof carriedOn;
    }
  | {
      /** By words of a line that are no cue of the rules above. */
      readonly inLine: (text: ParsedText, line: Line) => readonly Candidate[];
    }
  | {
      /** By lay-out alone: of a line’s rules the first that finds anything counts. */
      readonly byLayout: (
        text: ParsedText,
        lines: readonly Line[],
        at: number,
      ) => readonly Candidate[];
    }
);

/** All rules, in order. */
const RULES: readonly Rule[] = [
  { name: 'rule:interrupted', aroundCue: interruptedByCue },
  { name: 'rule:quote-then-cue', aroundCue: quoteThenCue },
  { name: 'rule:clause-then-cue', aroundCue: clauseThenCue },
  { name: 'rule:cue-then-quote', aroundCue: cueThenQuote },
  { name: 'rule:cue-then-clause', aroundCue: cueThenClause },
  { name: 'rule:announced', aroundCue: announced },
  { name: 'rule:carried-on', behind: carriedOn },
  { name: 'rule:according-to', inLine: accordingTo },
  { name: 'rule:quoted-as', inLine: quotedAs },
  { name: 'layout:account', byLayout: posted },
  { name: 'layout:release', byLayout: released },
  { name: 'layout:signature', byLayout: signedBelow },
  { name: 'layout:dash', byLayout: signed },
  { name: 'layout:label', byLayout: underLabel },
  { name: 'layout:colon', byLayout: titled },
];

const AROUND_CUE = RULES.filter((rule) => 'aroundCue' in rule);
const BEHIND = RULES.filter((rule) => 'behind' in rule);
const IN_LINE = RULES.filter((rule) => 'inLine' in rule);
const BY_LAYOUT = RULES.filter((rule) => 'byLayout' in rule);

/** Candidates by rules on tagged words, each with the rule that made it. */
export const ruleCandidates: CandidateGenerator = (text) => {
  const lines = linesOf(text);
  return [...byWords(text, lines), ...lines.flatMap((_, at) => byLayout(text, lines, at))];
};

/** What cues and other words of the lines signal, line by line. */
function byWords(text: ParsedText, lines: readonly Line[]): readonly Candidate[] {
  const cues = lines.map(cuesIn);
  const cued = new Set([...lines.keys()].filter((at) => cues[at]!.length > 0));
  return lines.flatMap((line, at) => {
    const found: Candidate[] = [];
    let earlier: Stretch | null = null;
    for (const cue of cues[at]!) {
      const said = aroundCue(
        cuePlace({ text, line, cue, cues: cues[at]!, next: lines[at + 1], earlier }),
      );
      if (!said) continue;
      earlier = said.source;
      const { candidate, content } = said;
      const more = behind(lines, at, content.quotation, cued);
      found.push(
        more
          ? { ...candidate, content: [...candidate.content, ...more.spans], by: more.by }
          : candidate,
      );
    }
    return [...found, ...IN_LINE.flatMap((rule) => madeBy(rule, rule.inLine(text, line)))];
  });
}

/** What the first rule of a cue that fits makes of it. */
function aroundCue(place: CuePlace): (Said & { readonly candidate: Candidate }) | null {
  for (const { name, aroundCue: find } of AROUND_CUE) {
    const said = find(place);
    if (said) return { ...said, candidate: { ...candidateOf(place, said), by: name } };
  }
  return null;
}

/** The quotations that make a content longer that ends with one, by the first rule that finds any. */
function behind(
  lines: readonly Line[],
  from: number,
  quotation: Quotation | undefined,
  cued: ReadonlySet<number>,
): { readonly spans: readonly TextSpan[]; readonly by: string } | null {
  if (!quotation) return null;
  for (const { name, behind: find } of BEHIND) {
    const spans = find(lines, from, quotation, cued);
    if (spans.length > 0) return { spans, by: name };
  }
  return null;
}

function candidateOf({ line, cue }: CuePlace, { source, content }: Said): Candidate {
  return {
    content: content.spans,
    cue: spanOf(line, cue),
    source: spanOf(line, source),
    confidence: content.confidence,
  };
}

function byLayout(text: ParsedText, lines: readonly Line[], at: number): readonly Candidate[] {
  for (const rule of BY_LAYOUT) {
    const found = rule.byLayout(text, lines, at);
    if (found.length > 0) return madeBy(rule, found);
  }
  return [];
}

function madeBy({ name }: Rule, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, by: name }));
}
