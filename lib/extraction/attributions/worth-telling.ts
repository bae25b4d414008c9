import type { ParsedText } from '../../language/parsed-text';
import type { Candidate } from './candidate';
import { isTitle } from './titles';
import { tokenAt } from './token-at';

/** "declined | to comment on the report" */
const SILENCE = /^to (?:comment|respond|elaborate|be (?:named|identified|quoted))\b/i;

/**
 * Whether a candidate tells that somebody says something. A title doesn’t, nor a passive that keeps quiet about who it is
 * ("is expected to"), nor that somebody would not comment.
 */
export function isWorthTelling(text: ParsedText, { cue, content, source }: Candidate): boolean {
  const [{ start, end }] = content;
  if (SILENCE.test(text.article.text.slice(start, Math.min(end, start + 30)))) return false;
  if (!cue) return true;
  if (!source && tokenAt(text, cue.start)?.token.tag === 'VBN') return false;
  return !isTitle(text, content, cue);
}
