import type { TextSpan, TokenIndex } from '../model/text';
import type { Sentence, Token } from './parsed-text';

/** A stretch of a sentence's tokens, half-open. */
export interface Stretch {
  readonly start: TokenIndex;
  readonly end: TokenIndex;
}

/** The place of a stretch of tokens in `Article.text`. */
export function spanOf({ tokens }: Pick<Sentence, 'tokens'>, { start, end }: Stretch): TextSpan {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/** The words of a stretch in lower case, joined by blanks. */
export function phrase(tokens: readonly Token[], { start, end }: Stretch): string {
  return tokens
    .slice(start, end)
    .map(({ normal }) => normal)
    .join(' ');
}

/** A stretch as written: blanks where the text has them, no soft hyphens or other invisible marks. */
export function wording(tokens: readonly Token[], { start, end }: Stretch): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const gap = at > start && tokens[at]!.start > tokens[at - 1]!.end;
    text += `${gap ? ' ' : ''}${tokens[at]!.text.replaceAll(/[\u00AD\u200B-\u200D\u2060]/g, '')}`;
  }
  return text;
}
