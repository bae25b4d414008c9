import type { ParsedText, Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { takesUpSubject } from '../../../language/syntax/coordination';
import { subjectAfter, subjectBefore } from '../../../language/syntax/subject';
import { tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { ANNOUNCED } from '../../confidences';
import type { Content } from './content';
import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import type { Cue } from './cues';
import { goesOn } from './going-on';
import type { Line } from './line';

/** Source and content of a cue. */
export interface Said {
  readonly source: Stretch;
  readonly content: Content;
}

/** A cue where it stands. */
interface Bare {
  readonly text: ParsedText;
  readonly line: Line;
  readonly cue: Cue;
  /** All of the line. */
  readonly cues: readonly Cue[];
  readonly next: Line | undefined;
  /** The source of the cue before in the line, which a shared subject or participle takes up. */
  readonly earlier: Stretch | null;
}

/** A cue with what stands around it. */
export interface CuePlace extends Bare {
  /** The words before it that say who does it. */
  readonly subject: Stretch | null;
  /** What it reports that stands before it and its source, and the token where both end, so that more may follow. */
  readonly before: (Said & { readonly end: TokenIndex }) | null;
  /** What it reports that stands behind it; null where `before` is the better one. */
  readonly after: Said | null;
}

/** A cue’s place, looked at once for all its rules. */
export function cuePlace(bare: Bare): CuePlace {
  const { text, line, cue, cues, earlier } = bare;
  const subject = upToQuotation(line, subjectBefore(line, cue.start));
  const content = speaks(cue)
    ? contentBefore(text, line, subject?.start ?? cue.start, line.tokens[cue.end]?.text === ',')
    : null;
  const inverted = !subject && content ? subjectAfter(line, cue.end) : null;
  if (inverted && content) {
    const before = { source: inverted, content, end: inverted.end };
    return { ...bare, subject, before, after: null };
  }
  const after = contentAfter(line, cue, cues);
  if (
    content &&
    subject &&
    (!after || content.confidence > after.confidence || isAside(line, cue))
  ) {
    const end = after && after.quotation === undefined ? cue.end : pastAddressee(line, cue);
    return { ...bare, subject, before: { source: subject, content, end }, after: null };
  }
  const source = subject ?? (takesUpSubject(line.tokens, cue.start) ? earlier : null);
  const said = after && source ? { source, content: after } : null;
  return { ...bare, subject, before: null, after: said };
}

/** Tokens of the longest title that may not look like one. */
const TITLE_TOKENS = 2;

/** A subject with the words between a quotation and it, which are its title: "“It is late,” *transport* minister Roe said". */
function upToQuotation({ tokens, quoted }: Line, subject: Stretch | null): Stretch | null {
  if (!subject) return null;
  let start = subject.start;
  while (start > 0 && !quoted[start - 1] && isSmallWord(tokens[start - 1]!)) start--;
  const opens = start > 0 && quoted[start - 1] && !quoted[start];
  return opens && subject.start - start <= TITLE_TOKENS ? { start, end: subject.end } : subject;
}

const isTitleLike = tagged('VB VBG NN JJ');

function isSmallWord(token: Token): boolean {
  return isTitleLike(token) && /^\p{Ll}[\p{L}-]*$/u.test(token.text);
}

/** Content on both sides of its cue: "“A,” Roe said, “B.”", "The plan, said Roe, is dead". */
export function interruptedByCue({ text, line, before }: CuePlace): Said | null {
  const content = before && goesOn(text, line, before.content, before.end);
  return content && { source: before.source, content };
}

/** A quotation before its cue: "“It is late,” Roe said", "“It is late,” said Roe". */
export function quoteThenCue({ before }: CuePlace): Said | null {
  return before?.content.quotation ? before : null;
}

/** A clause before its cue: "The plan is dead, Roe said", "The plan is dead, said Roe". */
export function clauseThenCue({ before }: CuePlace): Said | null {
  return before;
}

/** A quotation behind its cue: "Roe said: “It is late.”" */
export function cueThenQuote({ after }: CuePlace): Said | null {
  return after?.content.quotation?.start === after?.content.spans[0].start ? after : null;
}

/** A clause behind its cue: "Roe said that it was late", "Roe told them to go", "Roe condemned the plan". */
export function cueThenClause({ after }: CuePlace): Said | null {
  return after;
}

/** A quotation in the block behind its cue: "Roe said: ¶ “It is late.”" */
export function announced({ line, cue, next, subject }: CuePlace): Said | null {
  const last = line.tokens.at(-1);
  const quotation = next?.quoted[0];
  if (last?.text !== ':' || !quotation || next.sentence.block === line.sentence.block) return null;
  if (!subject || !speaks(cue)) return null;
  const spans = [{ start: quotation.start, end: quotation.end }] as const;
  return { source: subject, content: { spans, quotation, confidence: ANNOUNCED } };
}

function speaks({ complements }: Cue): boolean {
  return complements.has('clause') || complements.has('quote') || complements.has('told');
}

/** Whether a cue is an aside, "said" or "said,": nothing that it reports stands behind it but another piece. */
function isAside({ tokens }: Line, cue: Cue): boolean {
  return (
    tokens[cue.end]?.text === ',' || tokens[cue.end]?.text === '.' || tokens[cue.end] === undefined
  );
}

function pastAddressee({ tokens, quoted }: Line, cue: Cue): TokenIndex {
  let at = cue.end;
  while (at < tokens.length && !quoted[at] && !/^[.,;:]$/.test(tokens[at]!.text)) at++;
  return at;
}
