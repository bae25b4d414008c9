import type { Token } from '../../../language/parsed-text';
import { firstWord } from '../../../language/syntax/sentence-start';
import type { TokenIndex } from '../../../model/text';

/** Whether what is said is only asked: "whether Oslo would pay". In quotation marks "If …" opens a condition. */
export function isOpenQuestion(content: readonly Token[]): boolean {
  const opening = firstWord(content);
  if (/^(?:whether|how)$/.test(opening?.normal ?? '')) return true;
  return opening?.normal === 'if' && content[0]?.tag !== '``';
}

/** Whether the words before a modal make it only ask: "whether Norway should leave", "how we will pay". */
export function isOpen(tokens: readonly Token[], at: TokenIndex): boolean {
  if (/^(?:who|what)$/.test(tokens[at - 1]?.normal ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ normal }) => /^(?:whether|how|why)$/.test(normal));
}
